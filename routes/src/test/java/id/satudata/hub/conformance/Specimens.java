package id.satudata.hub.conformance;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** Sources with which nothing is wrong, and what a test changes in them. */
final class Specimens {

    private Specimens() {}

    static final String PACKAGE = """
            {"id": "0e3a3c5e-5a4b-4b65-9c43-0c2f8c1f9a11", "name": "penduduk", "title": "Penduduk", "notes": "n",
             "license_id": "cc-by", "license_title": "CC BY", "metadata_created": "2026-01-01T00:00:00.000000",
             "metadata_modified": "2026-01-02T00:00:00.000000", "private": false, "type": "dataset", "author": "A",
             "author_email": "a@contoh.go.id", "maintainer": "", "maintainer_email": "", "state": "active",
             "version": "1",
             "tags": [{"id": "t1", "name": "data desa"}],
             "organization": {"id": "o", "name": "dukcapil", "title": "Dukcapil", "description": "",
                 "image_url": "", "type": "organization", "approval_status": "approved"},
             "extras": [{"key": "spatial", "value": "{\\"type\\": \\"Polygon\\", \\"coordinates\\": []}"},
                 {"key": "tahun", "value": "2026"}],
             "resources": [{"id": "1e3a3c5e-5a4b-4b65-9c43-0c2f8c1f9a12", "position": 0, "name": "r",
                 "description": "", "format": "CSV", "mimetype": "text/csv", "size": 12, "hash": "",
                 "created": "2026-01-01T00:00:00", "last_modified": null, "url": "https://contoh.go.id/a.csv",
                 "resource_type": "file"}]}
            """;

    static final String POD = """
            {"title": "T", "description": "D", "keyword": ["k"], "modified": "2026-01-31",
             "publisher": {"name": "Dinas"}, "contactPoint": {"fn": "A", "hasEmail": "mailto:a@contoh.go.id"},
             "identifier": "1", "accessLevel": "public", "accrualPeriodicity": "R/P1Y",
             "distribution": [{"downloadURL": "https://contoh.go.id/a.csv", "mediaType": "text/csv"}]}
            """;

    static final String DCAT_DATASET = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            <https://contoh.go.id/d/1> a dcat:Dataset ; dct:title "T"@id ; dct:description "D"@id ;
                dct:identifier "1" ; dcat:distribution <https://contoh.go.id/d/1/csv> .
            <https://contoh.go.id/d/1/csv> a dcat:Distribution ; dcat:accessURL <https://contoh.go.id/a.csv> .
            <https://contoh.go.id/s> a dcat:DataService ; dct:title "S"@id ; dct:identifier "s" ;
                dcat:endpointURL <https://contoh.go.id/s> ; dcat:servesDataset <https://contoh.go.id/d/1> .
            """;

    /** What a sound source answers to each question, as JSON or XML. */
    private static final Map<Question, String> SOUND = Map.of(
            Question.PACKAGES, "{\"help\": \"h\", \"success\": true, \"result\": {\"count\": 1, \"results\": [{}]}}",
            Question.PACKAGES_FAR, "{\"success\": true, \"result\": {\"count\": 12000}}",
            Question.ORGANIZATIONS, "{\"success\": true, \"result\": []}",
            Question.CATALOGUE,
                    "{\"conformsTo\": \"https://project-open-data.cio.gov/v1.1/schema\", \"dataset\": [{\"title\": 1}]}",
            Question.IDENTIFY, """
                    <OAI-PMH><Identify><repositoryName>R</repositoryName><baseURL>https://contoh.go.id/oai</baseURL>
                    <protocolVersion>2.0</protocolVersion><adminEmail>a@contoh.go.id</adminEmail>
                    <earliestDatestamp>2020-01-01T00:00:00Z</earliestDatestamp><deletedRecord>persistent</deletedRecord>
                    <granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify></OAI-PMH>""",
            Question.FORMATS, """
                    <OAI-PMH><ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>
                    </metadataFormat></ListMetadataFormats></OAI-PMH>""",
            Question.RECORDS, """
                    <OAI-PMH><ListRecords><record><header><identifier>oai:contoh.go.id:1</identifier>
                    <datestamp>2026-01-01T00:00:00Z</datestamp></header><metadata><dc><identifier>x y</identifier>
                    </dc></metadata></record></ListRecords></OAI-PMH>""",
            Question.NONSENSE, "<OAI-PMH><error code=\"badVerb\">No</error></OAI-PMH>");

    /** A source of a kind with which nothing is wrong. */
    static Specimen sound(String kind) {
        return specimen(answers(kind), List.of(record(kind, text(kind))), 1);
    }

    /** The same with one text put in place of another, wherever that stands. */
    static Specimen changed(String kind, String text, String by) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        SOUND.forEach((question, body) -> answers.put(question, answer(kind, question, 200, body.replace(text, by))));
        return specimen(answers, List.of(record(kind, text(kind).replace(text, by))), 1);
    }

    /** The same record twice. */
    static Specimen doubled(String kind) {
        return specimen(answers(kind), List.of(record(kind, text(kind)), record(kind, text(kind))), 2);
    }

    /** The source says that it has more than it gives. */
    static Specimen lacking(String kind) {
        return specimen(answers(kind), List.of(record(kind, text(kind))), 9);
    }

    /** It answers in another way. */
    static Specimen answering(String kind, Question question, Answer changed) {
        var answers = new HashMap<>(answers(kind));
        answers.put(question, changed);
        return specimen(answers, List.of(record(kind, text(kind))), 1);
    }

    static Answer sound(String kind, Question question) {
        return answer(kind, question, 200, SOUND.getOrDefault(question, ""));
    }

    private static Map<Question, Answer> answers(String kind) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        SOUND.keySet().forEach(it -> answers.put(it, sound(kind, it)));
        return answers;
    }

    private static Answer answer(String kind, Question question, int status, String body) {
        var in = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        var notes = kind.equals("oaipmh") ? new XmlNotes().read(in) : new JsonNotes().read(in);
        var asked = URI.create("https://contoh.go.id/oai?verb=" + question);
        return new Answer(asked, asked, status, mediaType(kind), body.length(), notes.toMap());
    }

    private static String mediaType(String kind) {
        return switch (kind) {
            case "oaipmh" -> "text/xml";
            case "dcat" -> "text/turtle";
            default -> "application/json";
        };
    }

    private static Specimen specimen(Map<Question, Answer> answers, List<SourceRecord> records, long total) {
        return Specimen.of(answers, records, OptionalLong.of(total), true);
    }

    private static String text(String kind) {
        return switch (kind) {
            case "ckan" -> PACKAGE;
            case "datajson" -> POD;
            default -> DCAT_DATASET;
        };
    }

    private static SourceRecord record(String kind, String text) {
        return SourceRecord.of(
                "kunci",
                switch (kind) {
                    case "ckan" -> new CkanPackage(Bytes.utf8(text), Iri.of("https://contoh.go.id"));
                    case "datajson" -> new DataJsonDataset(Bytes.utf8(text));
                    default -> dataset(text);
                });
    }

    static DcatDataset dataset(String turtle) {
        var model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        var subject = model.getGraph()
                .find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .mapWith(Triple::getSubject)
                .next();
        return new DcatDataset(subject, model.getGraph());
    }

    /** As many characters. */
    static String xes(int length) {
        return String.join("", IntStream.range(0, length).mapToObj(_ -> "x").toList());
    }
}
