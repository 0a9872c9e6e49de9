package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.rdf.RdfFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Documents that are cut on disk, and what became of their datasets. */
abstract class DumpScene {

    static final URI ADDRESS = URI.create("https://data.contoh.go.id/dump");
    static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @base <https://data.contoh.go.id/> .
            """;
    static final String CATALOGUE = PREFIXES + """
            <katalog> a dcat:Catalog ; dct:title "Katalog" ; dct:publisher <dinas> ; dcat:dataset <1>, <2>, _:c ; foaf:primaryTopic <1> .
            <catatan> a dcat:CatalogRecord ; foaf:primaryTopic <1> .
            <1> a dcat:Dataset ; dct:title "Satu \\"dan\\" lagi\\n di baris dua"@id ; dct:publisher <dinas> ; dct:isPartOf <katalog> ;
                dct:relation <2> ; dcat:distribution <1/csv>, [ a dcat:Distribution ; dct:format [ dct:title "CSV" ] ] ; dct:creator _:bersama ;
                dct:source <a\\u0020b> .
            <1/csv> a dcat:Distribution ; dct:title "Berkas" ; dct:isReferencedBy <1> ; dcat:accessService <layanan> .
            <2> a dcat:Dataset ; dct:title "Dua" ; dct:publisher <dinas> ; dct:creator _:bersama ; foaf:page <h1> .
            _:bersama foaf:name "Bersama" ; foaf:knows _:bersama .
            _:c a dcat:Dataset ; dct:identifier "tiga" ; dct:publisher <dinas> .
            [] a dcat:Dataset ; dct:title "Tanpa nama" .
            <layanan> a dcat:DataService ; dcat:servesDataset <1>, <2> ; dct:title "Layanan" ; dct:publisher <dinas> .
            <dinas> a foaf:Agent ; foaf:name "Dinas Contoh"@id ; foaf:member <induk> .
            <induk> foaf:name "Induk" ; foaf:member <dinas> .
            <h1> dct:relation <h2> . <h2> dct:relation <h3> . <h3> dct:relation <h4> . <h4> dct:relation <h5> .
            <h5> dct:relation <h6> . <h6> dct:relation <h7> . <h7> dct:title "Terlalu jauh" .
            <h3> dct:creator [ dct:creator [ dct:creator [ foaf:name "Dalam" ] ] ] .
            """;

    static List<SourceRecord> dumped(String text, RdfFormat format) throws IOException {
        var all = new ArrayList<SourceRecord>();
        try (var dump = dump(text, format)) {
            for (var page = dump.next(); !page.isEmpty(); page = dump.next()) {
                assertThat(page).hasSizeLessThanOrEqualTo(500);
                all.addAll(page);
            }
            assertThat(dump.size()).isEqualTo(all.size());
        }
        return all;
    }

    static Dump dump(String text, RdfFormat format) throws IOException {
        return dump(text.getBytes(UTF_8), format);
    }

    static Dump dump(byte[] bytes, RdfFormat format) throws IOException {
        return Dump.of(document(bytes), format, 1 << 30);
    }

    static Document.Kept document(byte[] bytes) throws IOException {
        var folder = WorkFolder.create();
        var file = Files.write(folder.path().resolve("document"), bytes);
        return new Document.Kept(ADDRESS, "", Bytes.copyOf(bytes), file, folder);
    }
}
