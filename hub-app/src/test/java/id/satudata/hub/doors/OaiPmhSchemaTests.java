package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer by the schemas the protocol publishes. */
class OaiPmhSchemaTests extends OaiPmhScene {

    @Test
    void staysWellFormedWhateverASourceWrote() {
        entries.all.add(Samples.entry(7, "jahat", nasty()));

        for (var prefix : List.of("oai_dc", "dcat_rdf")) {
            var objections = OaiPmhSchemas.published().objections(asker.list("", prefix));
            assertThat(objections).as(prefix).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListSets",
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-30&set=instansi",
                "verb=ListRecords&metadataPrefix=dcat_rdf",
                "verb=ListRecords&metadataPrefix=marcxml",
                "verb=ListRecords&resumptionToken=%3Cx%3E%00",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x",
                "verb=Nothing",
                ""
            })
    void answersByThePublishedSchemas(String query) {
        entries.become(150);
        syndication.gone.add(
                new Item(new EntryId(new UUID(1, 2)), new Sequence(0), TestDoors.NOW, false, List.of("instansi:x")));

        assertThat(OaiPmhSchemas.published().objections(asker.ask(query))).isEmpty();
    }

    private static Description nasty() {
        var it = Samples.bare("Jahat", "Dinas Jahat");
        var text = "]]> </metadata> \u0000\u0001\u001f\ud800 \uffff &amp; \"' \ud83d\ude00 \r\n";
        return it.with(new Description.Wording(
                LocalizedText.indonesian(text).with("en", text).with("", text),
                LocalizedText.indonesian(text),
                List.of(new Keyword("id", text))));
    }
}
