package id.satudata.hub.connector.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode_provinsi",
                "KODE WILAYAH",
                "kodepos",
                "kdkab",
                "kd_kec",
                "provinceCode",
                "id",
                "ID Desa",
                "nik",
                "NIP",
                "NPSN",
                "no_rekening",
                "Nomor Surat",
                "nomor induk",
                "No. Telp"
            })
    void knowsColumnsOfCodes(String name) {
        assertThat(CodeName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "jumlah",
                "kdrt",
                "idul fitri",
                "tahun",
                "nilai",
                "podes",
                "Indikator",
                "kodim",
                "hpp",
                "identitas"
            })
    void leavesOtherColumnsAlone(String name) {
        assertThat(CodeName.is(name)).isFalse();
    }
}
