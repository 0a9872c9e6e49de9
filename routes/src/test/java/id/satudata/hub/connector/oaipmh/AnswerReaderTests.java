package id.satudata.hub.connector.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerReaderTests {

    private static final String ANSWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>x</responseDate>
            <ListRecords>
            <record><header><identifier>a</identifier></header><metadata>
            <oai_dc:dc xmlns:oai_dc="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title xml:lang="id">&#65; &amp; B</dc:title>
            </oai_dc:dc></metadata></record>
            <record><header status="deleted"><identifier>b</identifier></header></record>
            <record><header><identifier>c</identifier></header><metadata>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://www.w3.org/ns/dcat#">
            <d:Dataset rdf:about="https://a.go.id/1"><d:keyword><![CDATA[<x>]]></d:keyword></d:Dataset></rdf:RDF></metadata></record>
            <resumptionToken completeListSize="9">t</resumptionToken>
            </ListRecords></OAI-PMH>
            """;

    private final RecordReader records = new RecordReader("https://a.go.id/oai");

    @Test
    void readsAWholeAnswer() throws NotOaiPmh {
        var answer = AnswerReader.read(XmlText.of(ANSWER.getBytes(UTF_8), Optional.empty()));

        assertThat(answer.fault()).isEmpty();
        assertThat(answer.records()).extracting(RawRecord::identifier).containsExactly("a", "b", "c");
        assertThat(answer.records()).extracting(RawRecord::isDeleted).containsExactly(false, true, false);
        assertThat(answer.resumption()).get().satisfies(it -> {
            assertThat(it.token()).isEqualTo("t");
            assertThat(it.size()).hasValue(9);
        });
    }

    @Test
    void readsWhatItCanHoweverAnAnswerIsSpoilt() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var bytes = ANSWER.getBytes(UTF_8);
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            read(bytes);
        }
    }

    @Test
    void neverTakesAPartForTheWhole() {
        var bytes = ANSWER.strip().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(read(Arrays.copyOf(bytes, length)))
                    .as("the first %d bytes", length)
                    .isFalse();
        }
    }

    /** Whether it is one whole answer. */
    private boolean read(byte[] bytes) {
        try {
            var answer = AnswerReader.read(XmlText.of(bytes, Optional.empty()));
            answer.records().forEach(it -> records.read(it, 1));
            return answer.fault().isEmpty();
        } catch (NotOaiPmh refused) {
            return false;
        }
    }
}
