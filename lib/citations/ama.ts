/**
 * The style of the American Medical Association (11th edition) for the kinds of document that this
 * library holds, in the Citation Style Language. Ours, because citation-js brings only APA and Vancouver.
 */
export const ama = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>AMA, for the documents of this library</title>
    <id>ama</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <macro name="authors">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always"/>
    </names>
  </macro>
  <macro name="place">
    <group delimiter=";">
      <date variable="issued" date-parts="year" form="numeric"/>
      <group>
        <text variable="volume"/>
        <text variable="issue" prefix="(" suffix=")"/>
      </group>
    </group>
    <text variable="page" prefix=":"/>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography et-al-min="7" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="authors"/>
        <text variable="title"/>
        <text variable="container-title" font-style="italic"/>
        <group delimiter=". ">
          <group>
            <text macro="place"/>
          </group>
          <text variable="publisher"/>
          <choose>
            <if variable="DOI"><text variable="DOI" prefix="doi:"/></if>
            <else><text variable="URL"/></else>
          </choose>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
