package id.satudata.hub.vocabulary;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The fields of a Satu Data record and the terms that say each of them. */
@SuppressWarnings("ImmutableEnumChecker") // terms never change, but their type cannot promise it
public enum SatuDataField {
    ID_DATASET(1, "idDataset", "identifier", DCTerms.identifier, ADMS.identifier),
    JUDUL(2, "judul", "title", DCTerms.title),
    DESKRIPSI(3, "deskripsi", "description", DCTerms.description),
    KATA_KUNCI(4, "kataKunci", "keywords", DCAT.keyword),
    URUSAN(5, "urusan", "theme", DCAT.theme),
    PRODUSEN_DATA(6, "produsenData", "producer unit", DCTerms.creator, PROV.qualifiedAttribution),
    PEMILIK_DATA(7, "pemilikData", "owner", PROV.qualifiedAttribution),
    WALIDATA(8, "walidata, walidataPendukung", "data custodian", DCTerms.publisher, PROV.qualifiedAttribution),
    PEMBINA_DATA(9, "pembinaData", "supervisor", PROV.qualifiedAttribution),
    KONSEP(10, "konsep, definisi", "concept, definition", HUB.standarData, SKOS.prefLabel, SKOS.definition),
    KLASIFIKASI(11, "klasifikasi", "classification", HUB.klasifikasi),
    UKURAN_SATUAN(12, "ukuran, satuan", "measure, unit", HUB.ukuran, HUB.satuan),
    ID_SDS(13, "idSDS", "national data-standard code", SKOS.notation),
    METADATA_STATISTIK(
            14,
            "idMsKeg, idMsVar, idMsInd",
            "activity, variable, indicator metadata",
            PROV.wasGeneratedBy,
            HUB.variabel,
            HUB.indikator),
    JENIS_STATISTIK(15, "jenisStatistik", "kind of statistic", DCTerms.type),
    JENIS_DATA(16, "jenisData", "kind of data", DCTerms.type),
    CAKUPAN_WILAYAH(
            17,
            "cakupanWilayah, levelEstimasi",
            "spatial coverage, presentation level",
            DCTerms.spatial,
            HUB.levelEstimasi),
    CAKUPAN_WAKTU(18, "cakupanWaktu", "temporal coverage", DCTerms.temporal),
    FREKUENSI(19, "frekuensi", "update frequency", DCTerms.accrualPeriodicity),
    JADWAL(
            20,
            "jadwalRilis, jadwalPemutakhiran",
            "release and update schedule",
            HUB.jadwalRilis,
            HUB.jadwalPemutakhiran),
    RIWAYAT(
            21,
            "tanggalRilis, tanggalUbah, versi",
            "issued, modified, version",
            DCTerms.issued,
            DCTerms.modified,
            DCAT3.version),
    AKSES(22, "klasifikasiAkses", "access class", DCTerms.accessRights),
    KLASIFIKASI_KIP(23, "klasifikasiKIP", "information class", HUB.klasifikasiKIP),
    PENGECUALIAN(
            24,
            "dasarPengecualian, ujiKonsekuensi",
            "ground, consequence test",
            HUB.dasarPengecualian,
            HUB.ujiKonsekuensi),
    DATA_PRIBADI(25, "dataPribadi", "personal-data class", HUB.kelasDataPribadi),
    LISENSI(26, "lisensi, hakPakai", "licence, rights", DCTerms.license, DCTerms.rights),
    KONTAK(27, "kontak", "contact point", DCAT.contactPoint),
    PRIORITAS(
            28,
            "dataPrioritas, kriteriaPrioritas",
            "priority year, criterion",
            HUB.dataPrioritas,
            HUB.kriteriaPrioritas),
    RUJUKAN(29, "kodeRefDipakai, dataIndukDipakai", "reference codes, master data used", DCTerms.references),
    ARSITEKTUR(30, "kodeRAD, kodeDAD", "architecture reference", HUB.kodeRAD, HUB.kodeDAD),
    PENYIMPANAN(31, "lokasiSimpan, cadangan", "storage place, backup", HUB.lokasiSimpan, HUB.cadangan),
    DISTRIBUSI(
            32,
            "distribusi",
            "distributions",
            DCAT.distribution,
            DCTerms.format,
            DCAT.mediaType,
            DCAT.byteSize,
            SPDX.checksum,
            CSVW.tableSchema),
    TAHAP(33, "statusTahap", "stage", ADMS.status),
    PROVENANS(34, "provenans", "source and processing", PROV.wasDerivedFrom, DCTerms.source, DCTerms.provenance),
    MUTU(
            35,
            "nilaiMutu",
            "quality results",
            ResourceFactory.createProperty("http://www.w3.org/ns/dqv#", "hasQualityMeasurement"));

    private final int number;
    private final String indonesian;
    private final String english;
    private final List<Property> terms;

    SatuDataField(int number, String indonesian, String english, Property... terms) {
        this.number = number;
        this.indonesian = indonesian;
        this.english = english;
        this.terms = List.of(terms);
    }

    /** Its place among the 35 fields. */
    public int number() {
        return number;
    }

    /** What it is called in sidecars; several names where several things make up one field. */
    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }

    public List<Property> terms() {
        return terms;
    }
}
