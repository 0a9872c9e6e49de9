package id.satudata.hub.doors;

import static id.satudata.hub.doors.OaiPmhAsker.address;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no sound request, told by the protocol. */
class OaiPmhErrorTests extends OaiPmhScene {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            badVerb                 | ''
            badVerb                 | verb=
            badVerb                 | verb=identify
            badVerb                 | verb=Identify&verb=Identify
            badVerb                 | verb=Nothing%3Cscript%3E
            badArgument             | verb=Identify&x=1
            badArgument             | verb=Identify&metadataPrefix=oai_dc
            badArgument             | verb=Identify&resumptionToken=x
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc
            badArgument             | verb=GetRecord&identifier=oai:localhost:x
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20b
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc&identifier=%00
            badArgument             | verb=ListRecords
            badArgument             | verb=ListRecords&metadataPrefix=
            badArgument             | verb=ListRecords&metadataPrefix=a/b
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&set=a%20b
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&set=
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=99999-01-01
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T25:00:00Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T01:00:00
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T01:00:00.5Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-21T00:00:00Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-21&until=2026-11-20
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x
            badResumptionToken      | verb=ListRecords&resumptionToken=x
            badResumptionToken      | verb=ListRecords&resumptionToken=
            badResumptionToken      | verb=ListIdentifiers&resumptionToken=e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            badResumptionToken      | verb=ListSets&resumptionToken=x
            cannotDisseminateFormat | verb=ListRecords&metadataPrefix=marcxml
            cannotDisseminateFormat | verb=GetRecord&metadataPrefix=x&identifier=oai:localhost:x
            idDoesNotExist          | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x
            idDoesNotExist          | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:00000000-0000-0000-0000-000000000000
            idDoesNotExist          | verb=ListMetadataFormats&identifier=oai:elsewhere:1
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&set=instansi:tidak-ada
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&until=0000-01-01
            """)
    void tellsWhatIsWrongByTheProtocolAndWithStatus200(String code, String query) {
        assertThat(http.get().uri(address(query)))
                .hasStatusOk()
                .hasContentType("text/xml;charset=UTF-8")
                .bodyText()
                .contains("<error code=\"" + code + "\">")
                .doesNotContain("<script>");
    }

    @Test
    void withoutAnyRecordThereAreNoSets() {
        entries.all.clear();
        syndication.gone.clear();

        assertThat(asker.ask("verb=ListRecords&metadataPrefix=oai_dc")).contains("noRecordsMatch");
    }

    @Test
    void anErrorRepeatsArgumentsOnlyWhereTheyAreSound() {
        assertThat(asker.ask("verb=ListRecords&metadataPrefix=marcxml"))
                .contains(
                        "<request verb=\"ListRecords\" metadataPrefix=\"marcxml\">http://localhost:8080/oai</request>");
        assertThat(asker.ask("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31"))
                .contains("<request>http://localhost:8080/oai</request>");
    }

    @Test
    void aMethodThatIsNotTheProtocolsIsRefused() {
        assertThat(http.put().uri("/oai?verb=Identify")).hasStatus(405);
        assertThat(http.head().uri("/oai?verb=Identify")).hasStatusOk();
    }
}
