package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights of access, in whatever dialect: the strictest counts, and what nobody can read never opens a file the hub keeps. */
class AccessRightsTests {

    private static final String PREFIXES = """
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix eu: <http://publications.europa.eu/resource/authority/access-right/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix dc: <http://purl.org/dc/elements/1.1/> .
            <https://s.contoh.go.id/label> rdfs:label "Terbatas"@id .
            <https://s.contoh.go.id/umum> rdfs:label "public" .
            """;

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "eu:PUBLIC | PUBLIC",
                "eu:PUBLIC, eu:RESTRICTED | RESTRICTED access-several=eu:RESTRICTED",
                "eu:RESTRICTED, eu:PUBLIC, eu:NON_PUBLIC | NON_PUBLIC access-several=eu:NON_PUBLIC",
                "eu:CONFIDENTIAL, eu:SENSITIVE | CONFIDENTIAL access-several=eu:CONFIDENTIAL",
                "eu:PUBLIC, \"terbatas\" | RESTRICTED access-several=terbatas",
                "eu:PUBLIC, \"terbuka\"@id | PUBLIC",
                "eu:NORMAL, eu:RESTRICTED | NORMAL access-several=eu:NORMAL",
                "[ a dct:RightsStatement ; rdfs:label \"Terbatas\"@id, \"Restricted\"@en ] | RESTRICTED",
                "[ rdfs:label \"Terbatas\"@id ], eu:PUBLIC | RESTRICTED access-several=Terbatas",
                "[ rdfs:label \"Terbuka\"@id ] | PUBLIC",
                "[ skos:prefLabel \"terbuka untuk umum\" ] | PUBLIC value-read=terbuka untuk umum",
                "[ dct:description \"tertutup\"@id ] | NON_PUBLIC",
                "[ rdfs:label \"Terbatas\"@id, \"Hanya mitra\"@id ] | RESTRICTED access-unknown=Hanya mitra",
                "<https://s.contoh.go.id/label> | RESTRICTED",
                "[ rdfs:label \"Hanya mitra\"@id ], eu:RESTRICTED | RESTRICTED access-unknown=Hanya mitra",
                "\"entahlah\", eu:NON_PUBLIC | NON_PUBLIC access-unknown=entahlah",
                "(\"public\" \"terbatas\") | RESTRICTED access-unknown=public",
                "(eu:PUBLIC eu:SENSITIVE) | SENSITIVE access-unknown=eu:SENSITIVE",
                "(eu:SENSITIVE) | SENSITIVE access-unknown=eu:SENSITIVE",
                "[ rdf:value eu:SENSITIVE ] | SENSITIVE",
                "[ a eu:NON_PUBLIC ] | NON_PUBLIC",
                "[ owl:sameAs eu:NON_PUBLIC ] | NON_PUBLIC",
                "[ rdfs:label \"public\" ; rdf:value [ rdf:value [ rdf:value \"rahasia\" ] ] ]"
                        + " | NON_PUBLIC access-several=rahasia access-unknown=public value-read=rahasia",
                "[ rdfs:label \"public\" ; rdfs:seeAlso eu:RESTRICTED ] | RESTRICTED access-several=eu:RESTRICTED",
                "[ rdfs:label \"public\" ; rdfs:comment \"terbatas\" ] | RESTRICTED access-several=terbatas",
                "[ a dct:RightsStatement ; rdfs:label \"Terbuka\"@id, \"Public\"@en ; rdf:value \"PUBLIC\" ] | PUBLIC",
                "eu:PUBLIC ; <https://purl.org/dc/terms/accessRights> \"terbatas\" | RESTRICTED access-several=terbatas",
                "eu:PUBLIC ; dc:accessRights [ rdfs:label \"terbatas\" ] | RESTRICTED access-several=terbatas",
                "eu:PUBLIC ; <https://purl.org/dc/elements/1.1/accessRights> eu:NON_PUBLIC"
                        + " | NON_PUBLIC access-several=eu:NON_PUBLIC"
            })
    void countByTheStrictest(String said, String counts) throws Exception {
        var expected = counts.replace("eu:", "http://publications.europa.eu/resource/authority/access-right/");

        assertThat(read(harvested(said))).as("kept elsewhere").isEqualTo(expected);
        assertThat(read(kept(said))).as("kept by the hub").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"entahlah\" | entahlah",
                "\"entahlah\", eu:PUBLIC | entahlah",
                "<https://s.contoh.go.id/hak/7> | https://s.contoh.go.id/hak/7",
                "[ a dct:RightsStatement ; rdfs:label \"Hanya mitra\"@id ] | Hanya mitra",
                "[ a dct:RightsStatement ; rdfs:label \"Hanya mitra\"@id ], eu:PUBLIC | Hanya mitra",
                "[ dct:description \"Bila perlu\"@id ] | Bila perlu",
                "[ a dct:RightsStatement ] | [ ]",
                "(\"public\" \"entahlah\") | entahlah",
                "[ rdf:value eu:PUBLIC ] | [ ]",
                "[ rdfs:label \"public\"@en, \"Hanya untuk pegawai dinas\"@id ] | Hanya untuk pegawai dinas",
                "[ rdfs:label \"public\" ; rdfs:comment \"only for staff\" ] | only for staff",
                "[ rdfs:label \"public\" ; rdfs:seeAlso <https://s.contoh.go.id/hak/7> ] | public",
                "[ a rdf:Alt ; rdf:_1 \"public\" ; rdf:_2 \"staff\" ] | public",
                "[ rdfs:comment \"public\" ] | public",
                "<https://s.contoh.go.id/umum> | https://s.contoh.go.id/umum"
            })
    void openNothingWhereTheyCannotBeRead(String said, String words) throws Exception {
        assertThat(read(harvested(said))).isEqualTo("access-unknown=" + words);
        assertThat(read(kept(said))).isEqualTo("RESTRICTED access-unknown=" + words + " access-withheld=");
    }

    @Test
    void ofTheListAreMeantAsTheyAreCalled() throws Exception {
        assertThat(read(kept("eu:PUBLIC . eu:PUBLIC rdfs:label \"terbatas\"@id")))
                .isEqualTo("RESTRICTED access-several=terbatas");
        assertThat(read(kept("eu:PUBLIC . eu:PUBLIC skos:prefLabel \"Public\"@en, \"\u00F6ffentlich\"@de")))
                .isEqualTo("PUBLIC");
    }

    @Test
    void loseNothingThatWasSaid() throws Exception {
        var mapped = (Mapped.Usable) mapping.describe(
                harvested("[ a dct:RightsStatement ; rdfs:label \"Hanya mitra\"@id ], eu:PUBLIC"),
                Samples.source("contoh", "dcat"));

        var graph = new DescriptionGraphs(Samples.SPACE).graphOf(mapped.description());
        assertThat(graph.contains(null, RDFS.label.asNode(), NodeFactory.createLiteralLang("Hanya mitra", "id")))
                .isTrue();
        assertThat(graph.stream(null, RDF.object.asNode(), null)
                        .anyMatch(it -> it.getObject().toString().endsWith("access-right/PUBLIC")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "terbuka | terbatas | RESTRICTED access-several=terbatas",
                "terbatas | terbuka | RESTRICTED access-several=terbatas",
                "[\"terbuka\",\"rahasia\"] | terbuka | NON_PUBLIC access-several=rahasia value-read=rahasia",
                "[{}] | terbuka | access-unknown={}",
                "[] | terbuka | PUBLIC",
                "[\"public\",{\"a\":\"terbatas\"}] | | access-unknown={\"a\":\"terbatas\"}",
                "[\"public\",[\"terbatas\"]] | | access-unknown=[\"terbatas\"]",
                "[\"public\"] terbatas | | access-unknown=[\"public\"] terbatas"
            })
    void ofPackagesAreReadUnderEveryKey(String one, String other, String expected) {
        assertThat(read(record(new CkanPackage(
                        Bytes.utf8("""
                        {"id":"x","title":"T","extras":[
                          {"key":"access_rights","value":"%s"},{"key":"akses","value":"%s"}]}
                        """.formatted(one.replace("\"", "\\\""), other == null ? "" : other)),
                        Iri.of("https://ckan.contoh.go.id")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"x\":1 | {\"key\":\"access_rights\",\"value\":[\"public\",{\"a\":\"terbatas\"}]} | access-unknown={\"a\":\"terbatas\"}",
                "\"access_rights\":[\"public\",[\"terbatas\"]] | | access-unknown=[\"terbatas\"]",
                "\"access_rights\":\"RESTRICTED\" | {\"key\":\"access_rights\",\"value\":\"public\"} | RESTRICTED access-several=RESTRICTED",
                "\"x\":1 | {\"key\":\"access_rights\",\"value\":\"public\"},{\"key\":\"access_rights\",\"value\":\"RESTRICTED\"}"
                        + " | RESTRICTED access-several=RESTRICTED",
                "\"Access_Rights\":\"terbatas\" | | RESTRICTED",
                "\"x\":1 | {\"key\":\" access_rights \",\"value\":\"terbatas\"} | RESTRICTED",
                "\"x\":1 | {\"key\":\"hak_akses\",\"value\":\"terbatas\"} | RESTRICTED",
                "\"access_rights\":\"\" | {\"key\":\"access_rights\",\"value\":null} | ''"
            })
    void ofPackagesAreReadAsOftenAsTheyAreTold(String beside, String extras, String expected) {
        assertThat(read(record(new CkanPackage(
                        Bytes.utf8("{\"id\":\"x\",\"title\":\"T\",%s,\"extras\":[%s]}"
                                .formatted(beside, extras == null ? "" : extras)),
                        Iri.of("https://ckan.contoh.go.id")))))
                .isEqualTo(expected.equals("''") ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"accessRights\":\"terbatas\" | RESTRICTED",
                "\"access_rights\":\"terbatas\" | RESTRICTED",
                "\"Akses\":\"terbatas\" | RESTRICTED",
                "\"hakAkses\":\"terbatas\" | RESTRICTED",
                "\" akses \":\"terbatas\" | RESTRICTED",
                "\"akses\":\"terbatas\",\"akses\":\"terbuka\" | RESTRICTED access-several=terbatas",
                "\"kontak\":{\"akses\":\"x\"},\"akses\":[\"terbuka\",{\"a\":1}]"
                        + " | RESTRICTED access-unknown={\"a\":1} access-withheld=",
                "\"akses\":[\"public\",[\"terbatas\"]] | RESTRICTED access-unknown=[\"terbatas\"] access-withheld=",
                "\"akses\":\"\" | RESTRICTED access-unknown= access-withheld=",
                "\"akses\":{} | RESTRICTED access-unknown={} access-withheld=",
                "\"akses\":null | ''",
                "\"klasifikasiKIP\":\"dikecualikan\" | RESTRICTED access-exempt=",
                "\"klasifikasiKIP\":\"Informasi Dikecualikan\",\"akses\":\"terbuka\" | RESTRICTED access-exempt=",
                "\"klasifikasiKIP\":\"dikecualikan\",\"akses\":\"terbatas\" | RESTRICTED",
                "\"klasifikasiKIP\":\"dikecualikan\",\"akses\":\"tertutup\" | NON_PUBLIC",
                "\"klasifikasiKIP\":\"berkala\",\"akses\":\"terbuka\" | PUBLIC",
                "\"klasifikasiKIP\":\"berkala\" | ''",
                "\"klasifikasiKIP\":\"Informasi Publik yang Dikecualikan\" | RESTRICTED access-exempt=",
                "\"klasifikasiKIP\":\"\" | ''",
                "\"klasifikasiKIP\":\"rahasia\" | RESTRICTED access-unclassified=rahasia",
                "\"klasifikasiKIP\":\"berkala, dikecualikan\",\"akses\":\"terbuka\""
                        + " | RESTRICTED access-unclassified=berkala, dikecualikan",
                "\"klasifikasiKIP\":\"rahasia\",\"akses\":\"tertutup\" | NON_PUBLIC",
                "\"klasifikasiKIP\":[\"berkala\",\"dikecualikan\"] | RESTRICTED access-exempt=",
                "\"klasifikasiKIP\":[[\"dikecualikan\"]] | RESTRICTED access-unclassified=[\"dikecualikan\"]",
                "\"klasifikasiKIP\":{\"kode\":\"x\"} | RESTRICTED access-unclassified={\"kode\":\"x\"}",
                "\" Klasifikasi_kip\":\"dikecualikan\" | RESTRICTED access-exempt=",
                "\"distribusi\":[{\"alamatUnduh\":\"a.csv\",\"akses\":\"terbatas\"}] | RESTRICTED",
                "\"distribusi\":[{\"alamatAkses\":\"bukan alamat\",\"akses\":\"terbatas\"}] | RESTRICTED",
                "\"distribusi\":[{\"judulDistribusi\":\"Berkas\",\"akses\":\"terbatas\"}] | RESTRICTED",
                "\"akses\":\"terbuka\",\"distribusi\":[{\"hakAkses\":\"tertutup\"}] | NON_PUBLIC access-several=tertutup",
                "\"distribusi\":[{\"judulDistribusi\":\"Berkas\",\"akses\":\"terbuka\"}] | ''",
                "\"distribusi\":[{\"alamatUnduh\":\"https://lain.contoh.go.id/a\",\"akses\":\"terbatas\"}] | ''"
            })
    void ofSidecarsAreReadUnderNamesThatAreNearlyRight(String members, String expected) throws Exception {
        assertThat(read(sidecar("{\"judul\":\"T\"," + members + "}", "application/json")))
                .isEqualTo(expected.equals("''") ? "" : expected);
        assertThat(read(kept("\"\""))).isEqualTo("RESTRICTED access-unknown= access-withheld=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "eu:PUBLIC | eu:RESTRICTED | RESTRICTED access-several=eu:RESTRICTED",
                "eu:PUBLIC | \"rahasia\" | NON_PUBLIC access-several=rahasia value-read=rahasia",
                "eu:RESTRICTED | \"public\" | RESTRICTED",
                "eu:PUBLIC | [ rdfs:label \"terbatas\"@id ] | RESTRICTED access-several=terbatas",
                "eu:PUBLIC | [ rdfs:label \"public\" ] | PUBLIC",
                "eu:PUBLIC | \"entahlah\" | RESTRICTED access-unknown=entahlah access-withheld=",
                "eu:PUBLIC | eu:RESTRICTED ; dcat:downloadURL \"a.csv\" | RESTRICTED access-several=eu:RESTRICTED",
                "eu:PUBLIC | eu:RESTRICTED ; dcat:accessURL <urn:x:y> | RESTRICTED access-several=eu:RESTRICTED",
                "eu:PUBLIC | eu:RESTRICTED ; dcat:accessURL <https://lain.contoh.go.id/a> | PUBLIC"
            })
    void ofAKeptFileMayShutItsDataset(String ofDataset, String ofFile, String counts) throws Exception {
        var expected = counts.replace("eu:", "http://publications.europa.eu/resource/authority/access-right/");
        var file = " ; dcat:distribution <#berkas> . <#berkas> dct:accessRights " + ofFile;

        assertThat(read(kept(ofDataset + file))).isEqualTo(expected);
    }

    @Test
    void ofJsonAreNotOverlookedWhateverTheirShape() {
        assertThat(read(dataJson("[\"public\",\"restricted public\"]")))
                .isEqualTo("RESTRICTED access-several=restricted");
        assertThat(read(dataJson("{\"level\":\"non-public\"}"))).isEqualTo("access-unknown={\"level\":\"non-public\"}");
        assertThat(read(sidecar("{\"judul\":\"T\",\"akses\":{\"kelas\":\"tertutup\"}}", "application/json")))
                .isEqualTo("RESTRICTED access-unknown={\"kelas\":\"tertutup\"} access-withheld=");
        assertThat(read(sidecar(
                        "{\"judul\":\"T\",\"akses\":\"terbuka\",\"klasifikasiAkses\":\"tertutup\"}",
                        "application/json")))
                .isEqualTo("NON_PUBLIC access-several=tertutup");
    }

    @Test
    void ofRepositoriesAreNoMereWords() {
        var statements = List.of(
                new Statement("title", "", "T"),
                new Statement("accessRights", "", "hanya mitra"),
                new Statement("rights", "", "info:eu-repo/semantics/openAccess"));

        assertThat(read(record(new DublinCore("x", statements)))).isEqualTo("access-unknown=hanya mitra");
    }

    private static SourceRecord dataJson(String level) {
        return record(new DataJsonDataset(
                Bytes.utf8("{\"identifier\":\"x\",\"title\":\"T\",\"accessLevel\":" + level + "}")));
    }

    private static SourceRecord harvested(String said) throws Exception {
        var subject = "https://s.contoh.go.id/d/1";
        var turtle = PREFIXES + "<" + subject + "> a dcat:Dataset ; dct:title \"T\" ; dct:accessRights " + said
                + " ; dcat:distribution [ dcat:downloadURL <https://s.contoh.go.id/a.csv> ] .";
        return record(new DcatDataset(
                NodeFactory.createURI(subject),
                RdfReading.LIMITED.read(Bytes.utf8(turtle), RdfFormat.TURTLE, Iri.of(subject))));
    }

    private static SourceRecord kept(String said) {
        return sidecar(
                PREFIXES + "<> a dcat:Dataset ; dct:title \"T\" ; dct:accessRights " + said + " .", "text/turtle");
    }

    private static SourceRecord sidecar(String content, String mediaType) {
        var checksum = new Checksum("sha256", "ab".repeat(32));
        var sidecar = Optional.of(new Sidecar(mediaType, Bytes.utf8(content)));
        return record(
                new DataFile(Path.of("a.csv"), "a.csv", 3, checksum, Optional.empty(), Optional.empty(), sidecar));
    }

    private static SourceRecord record(RecordContent content) {
        return SourceRecord.of("x", content);
    }

    private String read(SourceRecord record) {
        var mapped = (Mapped.Usable) mapping.describe(record, Samples.source("contoh", "any"));
        var right = mapped.description().access().accessRights().map(Iri::value).orElse("");
        var findings = mapped.findings().stream()
                .filter(it -> it.field().equals("accessRights"))
                .map(AccessRightsTests::line)
                .sorted()
                .collect(Collectors.joining(" "));
        return (right.substring(right.lastIndexOf('/') + 1) + " " + findings).strip();
    }

    private static String line(Finding it) {
        return it.code() + "=" + it.value();
    }
}
