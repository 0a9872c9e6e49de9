package id.satudata.hub.mapping.ckan;

import id.satudata.hub.mapping.dcat.SatuDataSayings;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The extras with which data.go.id says the fields of Satu Data. */
final class SatuDataExtras {

    /** The blocks of MS-Keg, by section. */
    private static final Pattern BLOCKS = Pattern.compile("(?:i|ii|iii|iv|v|vi|vii|viii)_[a-z0-9_.]{1,90}");

    private final Sayings dataset;
    private final SatuDataSayings sayings;
    private final String language;

    SatuDataExtras(Sayings dataset, String language) {
        this.dataset = dataset;
        this.sayings = new SatuDataSayings(dataset, language);
        this.language = language;
    }

    void say(Extras extras) {
        roles(extras);
        standards(extras);
        disclosure(extras);
        planning(extras);
        activity(extras);
        extras.takeAll("id_msvar").forEach(it -> dataset.part(HUB.variabel).literal(DCTerms.identifier, it));
        indicator(extras);
        literals(HUB.lokasiSimpan, extras, "lokasi_simpan");
        literals(HUB.cadangan, extras, "cadangan");
        extras.takeAll("id_ujikonsekuensi", "uji_konsekuensi").forEach(it -> dataset.literal(HUB.ujiKonsekuensi, it));
    }

    private void roles(Extras extras) {
        Map.of(
                        "pemilik", "pemilik_data",
                        "walidata", "walidata",
                        "walidata-pendukung", "walidata_pendukung",
                        "pembina", "pembina_data")
                .forEach((role, key) -> extras.takeAll(key).forEach(it -> sayings.role(role, it)));
    }

    private void standards(Extras extras) {
        var codes = extras.takeAll("id_sds");
        var concept = extras.take("konsep");
        var definition = extras.take("definisi");
        var classifications = extras.takeAll("klasifikasi");
        codes.stream().skip(1).forEach(this::standard);
        if (!codes.isEmpty() || !concept.isBlank() || !definition.isBlank() || !classifications.isEmpty()) {
            var standard = standard(codes.stream().findFirst().orElse(""));
            standard.text(SKOS.prefLabel, language, concept);
            standard.text(SKOS.definition, language, definition);
            classifications.forEach(it -> standard.literal(HUB.klasifikasi, it));
        }
        literals(HUB.ukuran, extras, "ukuran");
        literals(HUB.satuan, extras, "satuan");
        literals(HUB.levelEstimasi, extras, "level_estimasi");
        literals(DCTerms.references, extras, "kodereferensi");
        extras.takeAll("jenis_statistik").forEach(it -> sayings.kind("jenis-statistik", it));
        extras.takeAll("jenis_data").forEach(it -> sayings.kind("jenis-data", it));
    }

    private Sayings standard(String code) {
        var standard = dataset.part(HUB.standarData);
        standard.type(HUB.StandarData);
        standard.literal(SKOS.notation, code);
        return standard;
    }

    private void disclosure(Extras extras) {
        literals(HUB.klasifikasiKIP, extras, "klasifikasi_kip");
        literals(HUB.dasarPengecualian, extras, "dasar_pengecualian");
        literals(HUB.kelasDataPribadi, extras, "data_pribadi");
    }

    private void planning(Extras extras) {
        literals(HUB.dataPrioritas, extras, "prioritas_tahun");
        dataset.text(HUB.kriteriaPrioritas, language, extras.take("kriteria_prioritas"));
        literals(HUB.kodeRAD, extras, "kode_rad", "kode_rad_4", "kode_rad_3", "kode_rad_2", "kode_rad_1");
        literals(HUB.kodeDAD, extras, "kode_dad", "id_dad");
        literals(HUB.jadwalRilis, extras, "jadwal_rilis");
        literals(HUB.jadwalPemutakhiran, extras, "jadwal_pemutakhiran");
    }

    private void activity(Extras extras) {
        var code = extras.take("id_mskeg", "id_kegiatan");
        var title = extras.take("judul_kegiatan");
        var year = extras.take("tahun_kegiatan");
        var way = extras.take("cara_pengumpulan_data");
        var sector = extras.take("sektor_kegiatan");
        var recommendation = extras.take("identitas_rekomendasi");
        var blocks = extras.takeMatching(BLOCKS);
        if (blocks.isEmpty()
                && Stream.of(code, title, year, way, sector, recommendation).allMatch(String::isBlank)) {
            return;
        }
        var answers = new TreeMap<>(blocks);
        if (!blocks.isEmpty() && !way.isBlank()) {
            answers.put("cara_pengumpulan_data", way);
        }
        var activity = sayings.form(PROV.wasGeneratedBy, HUB.KegiatanStatistik, answers);
        activity.literal(DCTerms.identifier, code);
        activity.text(DCTerms.title, language, title);
        activity.literal(DCTerms.date, year);
        activity.literal(HUB.caraPengumpulan, way);
        activity.literal(DCTerms.subject, sector);
        activity.literal(HUB.identitasRekomendasi, recommendation);
    }

    /** What is said of an indicator is said of the first, where the package names several. */
    private void indicator(Extras extras) {
        var codes = extras.takeAll("id_msind", "id_indikator_mms");
        var interpretation = extras.take("interpretasi");
        var formula = extras.take("rumus", "metode_perhitungan");
        var composite = extras.take("apakah_indikator_komposit");
        if (codes.isEmpty() && Stream.of(interpretation, formula, composite).allMatch(String::isBlank)) {
            return;
        }
        codes.stream().skip(1).forEach(this::indicator);
        var indicator = indicator(codes.stream().findFirst().orElse(""));
        indicator.text(HUB.interpretasi, language, interpretation);
        indicator.text(HUB.rumus, language, formula);
        indicator.literal(HUB.komposit, composite);
    }

    private Sayings indicator(String code) {
        var indicator = sayings.form(HUB.indikator, HUB.IndikatorStatistik, Map.of());
        indicator.literal(DCTerms.identifier, code);
        return indicator;
    }

    private void literals(Property property, Extras extras, String... keys) {
        extras.takeAll(keys).forEach(it -> dataset.literal(property, it));
    }
}
