package id.satudata.hub.mapping.statistik;

import id.satudata.hub.metadata.Findings;
import java.util.List;

/** The conditions of MS-Var: every question must be answered. */
public final class VariableForm {

    private static final List<String> MANDATORY = List.of(
            "nama",
            "alias",
            "konsep",
            "definisi",
            "referensi_pemilihan",
            "referensi_waktu",
            "ukuran",
            "satuan",
            "tipe_data",
            "klasifikasi_isian",
            "aturan_validasi",
            "kalimat_pertanyaan",
            "dapat_diakses_umum");

    private VariableForm() {}

    /** Tells what is missing. */
    public static void check(Answers answers, Findings findings) {
        new FormFindings(answers, findings).mandatory(MANDATORY);
    }
}
