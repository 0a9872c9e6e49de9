package id.satudata.hub.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A DCAT catalogue of realistic datasets, about 68 statements each, the same for the same number and edition.
 *
 * @param changed how many datasets say something new in this edition
 */
@SuppressWarnings("InlineFormatString") // the templates read better on their own
record GeneratedCatalogue(int size, int changed, String base) {

    static final int PAGE = 500;
    private static final List<String> SUBJECTS = List.of(
            "Jumlah Penduduk",
            "Produksi Padi Sawah",
            "Kunjungan Puskesmas",
            "Panjang Jalan",
            "Angka Partisipasi Sekolah",
            "Kunjungan Wisatawan",
            "Luas Panen Jagung",
            "Kasus Demam Berdarah",
            "Rumah Tidak Layak Huni",
            "Usaha Mikro");
    private static final List<String> DISTRICTS = List.of(
            "Gerokgak", "Seririt", "Busungbiu", "Banjar", "Sukasada", "Buleleng", "Sawan", "Kubutambahan", "Tejakula");
    private static final List<String> THEMES = List.of("SOCI", "AGRI", "HEAL", "TRAN", "EDUC", "ECON");
    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String DATASET = """
            <https://bench.example/dataset/%1$d> a dcat:Dataset ;
                dct:identifier "bench-%1$d" ;
                dct:title "%2$s Kecamatan %3$s Tahun %4$d nomor %1$d"@id, "%2$s, %3$s district, %4$d, no. %1$d"@en ;
                dct:description "Data %2$s di Kecamatan %3$s menurut desa dan kelurahan, tahun %4$d. Angka dibuat untuk pengukuran, edisi %5$s."@id ;
                dcat:keyword "%2$s"@id, "%3$s"@id, "kecamatan"@id, "statistik sektoral"@id, "buleleng"@id ;
                dcat:theme <http://publications.europa.eu/resource/authority/data-theme/%6$s> ;
                dct:publisher <https://bench.example/agency/%7$d> ;
                dcat:contactPoint [ a vcard:Organization ; vcard:fn "Bidang Data %7$d" ; vcard:hasEmail <mailto:data%7$d@bench.example> ] ;
                dct:spatial <https://sws.geonames.org/1647803/> ;
                dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "%4$d-01-01"^^xsd:date ; dcat:endDate "%4$d-12-31"^^xsd:date ] ;
                dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
                dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
                dct:language <http://publications.europa.eu/resource/authority/language/IND> ;
                dct:issued "%8$s"^^xsd:date ; dct:modified "%9$s"^^xsd:date ;
                dcat:landingPage <https://bench.example/page/%1$d> ;
                dcat:distribution <https://bench.example/dataset/%1$d/csv>, <https://bench.example/dataset/%1$d/xlsx> .
            <https://bench.example/agency/%7$d> a foaf:Agent ; foaf:name "Dinas Contoh %7$d Kabupaten Buleleng"@id .
            """;
    private static final String DISTRIBUTION = """
            <https://bench.example/dataset/%1$d/%2$s> a dcat:Distribution ;
                dct:title "Berkas %2$s nomor %1$d"@id ;
                dcat:accessURL <https://bench.example/page/%1$d> ; dcat:downloadURL <https://bench.example/file/%1$d.%2$s> ;
                dct:format <http://publications.europa.eu/resource/authority/file-type/%3$s> ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/%4$s> ;
                dcat:byteSize "%5$d"^^xsd:nonNegativeInteger ;
                dct:license <https://creativecommons.org/licenses/by/4.0/> ;
                spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "%6$064x"^^xsd:hexBinary ] .
            """;

    int pages() {
        return (size + PAGE - 1) / PAGE;
    }

    /** One page as Turtle, numbered from 1, with the Hydra link to the next. */
    String page(int number) {
        return PREFIXES + view(number) + datasets(number);
    }

    /** The datasets of a page alone, as Turtle that can be put behind that of another page. */
    String datasetsOf(int number) {
        return PREFIXES + datasets(number);
    }

    private String datasets(int number) {
        var first = (number - 1) * PAGE;
        return IntStream.range(first, Math.min(size, first + PAGE))
                .mapToObj(this::dataset)
                .collect(Collectors.joining());
    }

    private String view(int number) {
        var next = number < pages() ? "; hydra:next <%s/%d.ttl>".formatted(base, number + 1) : "";
        return "<%s/%d.ttl> a hydra:PartialCollectionView ; hydra:totalItems %d %s .%n"
                .formatted(base, number, size, next);
    }

    private String dataset(int number) {
        var random = new Random(number);
        var year = 2019 + random.nextInt(7);
        var subject = random.nextInt(SUBJECTS.size());
        var edition = number < changed ? "kedua" : "pertama";
        var issued = LocalDate.of(year, 1, 1).plusDays(random.nextInt(300));
        return DATASET.formatted(
                        number,
                        SUBJECTS.get(subject),
                        DISTRICTS.get(random.nextInt(DISTRICTS.size())),
                        year,
                        edition,
                        THEMES.get(subject % THEMES.size()),
                        random.nextInt(40),
                        issued,
                        issued.plusDays(30))
                + DISTRIBUTION.formatted(number, "csv", "CSV", "text/csv", random.nextInt(1_000_000), number)
                + DISTRIBUTION.formatted(
                        number,
                        "xlsx",
                        "XLSX",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        random.nextInt(1_000_000),
                        number + 1_000_000);
    }
}
