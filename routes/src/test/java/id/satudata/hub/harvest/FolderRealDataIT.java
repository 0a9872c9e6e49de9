package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.RealData;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.TableSchema;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Harvests downloads of data.go.id as a folder. */
class FolderRealDataIT {

    private static final Mapping MAPPING = new Mapping(new IriSpace(Iri.of("http://localhost:8080")), new Concepts());
    /** Columns, rows and encoding of each file, counted by another CSV reader. */
    private static final String TABLES = """
            birokrasi/brk_capaian_lembaga.csv,7,2088,UTF-8
            birokrasi/brk_capaian_provinsi.csv,10,792,UTF-8
            birokrasi/brk_haji.csv,8,142,UTF-8
            birokrasi/brk_pengadaan_lembaga.csv,7,2088,UTF-8
            birokrasi/brk_pengadaan_provinsi.csv,10,792,UTF-8
            ekonomi/eko_produk_domestik_bruto_1.csv,4,240,UTF-8
            ekonomi/eko_produk_domestik_bruto_2.csv,4,385,UTF-8
            ekonomi/eko_realisasi_apbn.csv,5,408,UTF-8
            energi/eng_domestik_batubara.csv,4,456,UTF-8
            energi/eng_ekspor_mineral.csv,5,440,UTF-8
            industri/ids_umkm.csv,4,128,UTF-8
            kesehatan/sht_jamban.csv,4,99,UTF-8
            kesehatan/sht_tpa_tinja.csv,4,66,UTF-8
            maritim/mrt_ekspor.csv,6,43128,UTF-8
            maritim/mrt_impor.csv,6,34884,UTF-8
            pangan/pgn_kekeringan.csv,10,23,windows-1252
            pangan/pgn_rttani.csv,3,14,UTF-8
            pendidikan/ddk_sd_putus_sekolah.csv,5,132,UTF-8
            pendidikan/ddk_sma_putus_sekolah.csv,5,132,UTF-8
            pendidikan/ddk_smk_putus_sekolah.csv,5,132,UTF-8
            pendidikan/ddk_smp_putus_sekolah.csv,5,132,UTF-8
            pendidikan/ddk_tingkat_pendidikan.csv,5,462,UTF-8
            """;

    @Test
    void readsEveryFileWithItsColumnsRowsAndEncoding() throws Exception {
        var tables = harvest();

        assertThat(tables.entrySet().stream()
                        .map(it -> it.getKey() + "," + it.getValue().columns().size() + ","
                                + it.getValue().rows() + "," + it.getValue().encoding()))
                .containsExactlyElementsOf(TABLES.lines().toList());
    }

    @Test
    void keepsCodesAsText() throws Exception {
        var tables = harvest();

        var codes = tables.values().stream()
                .flatMap(it -> it.columns().stream())
                .filter(it -> it.name().startsWith("kode_"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(8).extracting(Column::datatype).containsOnly("string");
        assertThat(columns(tables, "birokrasi/brk_capaian_provinsi.csv"))
                .containsEntry("kode_provinsi", "string")
                .containsEntry("tahun", "integer")
                .containsEntry("latitude", "decimal");
        assertThat(columns(tables, "pendidikan/ddk_sma_putus_sekolah.csv"))
                .containsEntry("jumlah_putus_sekolah", "integer")
                .containsEntry("persen_putus_sekolah", "decimal");
        assertThat(columns(tables, "pangan/pgn_rttani.csv"))
                .containsEntry("golongan_luas_lahan", "string")
                .containsEntry("jumlah", "integer");
    }

    private static Map<String, String> columns(Map<String, TableSchema> tables, String key) {
        return Objects.requireNonNull(tables.get(key), key).columns().stream()
                .collect(Collectors.toMap(Column::name, Column::datatype));
    }

    private static Map<String, TableSchema> harvest() throws Exception {
        var folder = RealData.folder("nusandata/data-raw");
        var intake = new InMemoryIntake();
        try (var egress = Egress.client(Egress.patient());
                var pipeline = new Pipeline(Connectors.over(egress), MAPPING::describe, intake)) {
            var report = pipeline.run(Sources.at("folder", folder.toUri()));

            RealData.report(folder.getFileName() + " (folder): " + report.counts());
            assertThat(report.state()).isEqualTo(RunState.COMPLETED);
            assertThat(report.counts()).isEqualTo(new RunCounts(22, 22, 0, 0));
        }
        return tables(intake);
    }

    private static Map<String, TableSchema> tables(InMemoryIntake intake) {
        var tables = new TreeMap<String, TableSchema>();
        for (Mapped.Usable it : intake.accepted()) {
            tables.put(
                    it.record().key(),
                    ((DataFile) it.record().content()).table().orElseThrow());
        }
        return tables;
    }
}
