package id.satudata.hub.connector.webapi;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The fields a mapping may fill: the members of a sidecar document, where a dot leads into a member that is an object. The
 * mapping room reads the documents; a test there holds both together.
 */
public final class DescriptionMembers {

    /** Fields of which a record has one value. */
    public static final Set<String> SINGLE = Set.of(
            "judul",
            "judulEn",
            "deskripsi",
            "deskripsiEn",
            "produsenData",
            "walidata",
            "tahun",
            "cakupanWaktu",
            "cakupanWaktu.mulai",
            "cakupanWaktu.selesai",
            "kontak.nama",
            "kontak.surel",
            "kontak.telepon",
            "halaman",
            "konsep",
            "definisi",
            "idSDS",
            "hakPakai",
            "provenans",
            "kriteriaPrioritas");

    /** Fields that may have several. */
    public static final Set<String> SEVERAL = Set.of(
            "idDataset",
            "kataKunci",
            "urusan",
            "pemilikData",
            "walidataPendukung",
            "pembinaData",
            "klasifikasi",
            "ukuran",
            "satuan",
            "idMsKeg",
            "idMsVar",
            "idMsInd",
            "jenisStatistik",
            "jenisData",
            "cakupanWilayah",
            "levelEstimasi",
            "frekuensi",
            "jadwalRilis",
            "jadwalPemutakhiran",
            "tanggalRilis",
            "tanggalUbah",
            "versi",
            "bahasa",
            "akses",
            "klasifikasiAkses",
            "klasifikasiKIP",
            "dasarPengecualian",
            "dataPribadi",
            "lisensi",
            "dataPrioritas",
            "kodeRefDipakai",
            "dataIndukDipakai",
            "kodeRAD",
            "kodeDAD",
            "lokasiSimpan",
            "cadangan");

    /** Members of each distribution. */
    public static final Set<String> OF_DISTRIBUTION =
            Set.of("judulDistribusi", "alamatAkses", "alamatUnduh", "format", "tipeMedia", "byte", "checksum");

    public static final String DISTRIBUTIONS = "distribusi";

    /** What is kept under a name of the source's own. */
    private static final Pattern OTHER = Pattern.compile("lainnya\\.[A-Za-z0-9_-]{1,60}");

    private DescriptionMembers() {}

    static boolean isKnown(String field) {
        return SINGLE.contains(field)
                || SEVERAL.contains(field)
                || OTHER.matcher(field).matches();
    }

    static Set<String> all() {
        var all = new TreeSet<>(SINGLE);
        all.addAll(SEVERAL);
        all.add("lainnya.*");
        return all;
    }
}
