package id.satudata.hub.bench;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** CKAN packages in the free words of Indonesian agencies, the same for the same number: what a normaliser has to read. */
final class GeneratedPackages {

    private static final Iri SITE = Iri.of("https://bench.example");
    private static final List<String> FREQUENCIES = List.of("Tahunan", "setahun sekali", "per bulan", "triwulanan");
    private static final List<String> AGENCIES =
            List.of("Dinkes", "Dinas Kesehatan Kab. Buleleng", "DISDUKCAPIL", "Dinas Pertanian Kabupaten Buleleng");
    private static final List<String> UNITS = List.of("Orang", "Juta Rupiah", "Ha", "Orang; Persen");
    private static final List<String> REGIONS = List.of("Kabupaten Buleleng", "51.08", "Kab. Buleleng", "Bulelng");
    private static final List<String> LICENCES =
            List.of("cc-by", "Creative Commons Attribution", "odc-by", "CC BY 4.0");

    @SuppressWarnings("InlineFormatString") // the template reads better on its own
    private static final String PACKAGE = """
            {"id": "bench-%1$d", "name": "bench-%1$d", "title": "Jumlah Kunjungan Puskesmas nomor %1$d Tahun %2$d",
             "notes": "Angka dibuat untuk pengukuran.", "license_id": "%3$s", "state": "active", "type": "dataset",
             "metadata_created": "%2$d-04-03T08:43:52.660681", "metadata_modified": "%2$d-07-22T15:11:26.853395",
             "organization": {"id": "o%1$d", "name": "o", "title": "%4$s"}, "maintainer": "%4$s",
             "maintainer_email": "data@bulelengkab.go.id",
             "tags": [{"name": "kesehatan"}, {"name": "puskesmas"}, {"name": "kunjungan"}],
             "extras": [{"key": "accessRights", "value": "terbuka"}, {"key": "accrualPeriodicity", "value": "%5$s"},
              {"key": "id_sds", "value": "SP00245.00.00"}, {"key": "jenis_statistik", "value": "Statistik Sektoral"},
              {"key": "language", "value": "Bahasa Indonesia"}, {"key": "satuan", "value": "%6$s"},
              {"key": "ukuran", "value": "Jumlah"}, {"key": "theme", "value": "1.02"},
              {"key": "spatial_text", "value": "%7$s"},
              {"key": "temporal_start", "value": "1 Januari %2$d"}, {"key": "temporal_end", "value": "31/12/%2$d"}],
             "resources": [
              {"id": "bench-%1$d-csv", "url": "https://bench.example/%1$d.csv", "name": "Berkas", "format": "csv", "size": 4900},
              {"id": "bench-%1$d-xls", "url": "https://bench.example/%1$d.xlsx", "name": "Berkas", "format": "Excel"}]}
            """;

    private GeneratedPackages() {}

    static List<SourceRecord> records(int size) {
        return IntStream.range(0, size).mapToObj(GeneratedPackages::record).toList();
    }

    private static SourceRecord record(int number) {
        return SourceRecord.of("bench-" + number, new RecordContent.CkanPackage(Bytes.utf8(json(number)), SITE));
    }

    static String json(int number) {
        var random = new Random(number);
        return PACKAGE.formatted(
                number,
                2019 + random.nextInt(7),
                one(LICENCES, random),
                one(AGENCIES, random),
                one(FREQUENCIES, random),
                one(UNITS, random),
                one(REGIONS, random));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
