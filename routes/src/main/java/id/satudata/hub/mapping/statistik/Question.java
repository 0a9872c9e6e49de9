package id.satudata.hub.mapping.statistik;

import java.util.List;

/** The questions that conditions or terms depend on, by number and by the names that sources give them. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable, but their type cannot promise it
public enum Question {
    WAY("cara_pengumpulan_data", "cara_pengumpulan", "cara"),
    BACKGROUND("3.1", "latar_belakang", "latar_belakang_kegiatan"),
    PURPOSE("3.2", "tujuan", "tujuan_kegiatan"),
    REPETITION("4.1", "kegiatan_ini_dilakukan", "pengulangan"),
    FREQUENCY("4.2", "frekuensi_penyelenggaraan", "frekuensi"),
    COVERAGE("4.4", "cakupan_wilayah_pengumpulan_data", "cakupan"),
    AREAS("4.5", "wilayah_kegiatan", "wilayah"),
    METHODS("4.6", "metode_pengumpulan_data", "metode_pengumpulan"),
    INSTRUMENTS("4.7", "sarana_pengumpulan_data", "sarana_pengumpulan"),
    UNITS("4.8", "unit_pengumpulan_data", "unit_pengumpulan"),
    STAGES("5.1", "jenis_rancangan_sampel"),
    SELECTION("5.2", "metode_pemilihan_sampel"),
    SAMPLING("5.3", "metode_sampel"),
    FRAME("5.4", "kerangka_sampel"),
    FRACTION("5.5", "fraksi_sampel"),
    SAMPLING_ERROR("5.6", "sampling_error"),
    SAMPLE_UNIT("5.7", "unit_sampel"),
    OBSERVED_UNIT("5.8", "unit_observasi"),
    STAFF("6.4", "petugas_pengumpulan_data", "petugas"),
    EDUCATION("6.5", "pendidikan_petugas"),
    SUPERVISORS("6.6", "jumlah_supervisor", "supervisor"),
    ENUMERATORS("6.7", "jumlah_enumerator", "enumerator"),
    COMPOSITE("10", "komposit", "apakah_indikator_komposit", "indikator_komposit"),
    BUILDING_INDICATORS("indikator_pembangun", "11"),
    BUILDING_VARIABLES("variabel_pembangun", "13");

    private final List<String> keys;

    Question(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    /** What a finding calls the question. */
    String label() {
        return keys.getFirst();
    }
}
