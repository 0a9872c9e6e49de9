package id.satudata.hub.exchange.ckan;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Attribution;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.StatisticalActivity;
import id.satudata.hub.metadata.StatisticalIndicator;
import id.satudata.hub.metadata.StatisticalVariable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What Satu Data asks beyond DCAT, under the names data.go.id gives it; where it is kept is nobody's business here. */
@Component
final class SatuDataExtras {
    private static final String INDONESIAN = "id";
    private static final Pattern BLOCKS = Pattern.compile("(?:i|ii|iii|iv|v|vi|vii|viii)_[a-z0-9_.]{1,90}");
    private static final String PERSONS = "ii_";
    private static final Logger LOG = LoggerFactory.getLogger(SatuDataExtras.class);
    private static final Map<String, String> ROLES = Map.of(
            "pemilik", "pemilik_data",
            "walidata", "walidata",
            "walidata-pendukung", "walidata_pendukung",
            "pembina", "pembina_data",
            "produsen", "produsen_data_name");

    private final Concepts concepts;
    private final JsonMapper json;

    SatuDataExtras(Concepts concepts, JsonMapper json) {
        this.concepts = concepts;
        this.json = json;
    }

    Map<String, String> of(Description description) {
        var extras = new TreeMap<String, String>();
        var it = description.satuData();
        roles(description, extras);
        put("ukuran", words(it.standards().measures()), extras);
        put("satuan", words(it.standards().units()), extras);
        put("level_estimasi", words(it.standards().estimationLevels()), extras);
        put("kodereferensi", texts(it.standards().references(), Iri::value), extras);
        put("jenis_statistik", kinds(description, "jenis-statistik"), extras);
        put("jenis_data", kinds(description, "jenis-data"), extras);
        standards(description, extras);
        it.statistics().activities().stream().findFirst().ifPresent(activity -> activity(activity, extras));
        put("id_msvar", present(it.statistics().variables(), StatisticalVariable::code), extras);
        put("id_msind", present(it.statistics().indicators(), StatisticalIndicator::code), extras);
        it.statistics().indicators().stream().findFirst().ifPresent(indicator -> indicator(indicator, extras));
        put("klasifikasi_kip", words(it.disclosure().informationClass().stream().toList()), extras);
        put("dasar_pengecualian", words(it.disclosure().grounds()), extras);
        put("data_pribadi", words(it.disclosure().personalData()), extras);
        planning(description, extras);
        return extras;
    }

    private void roles(Description it, Map<String, String> extras) {
        it.responsibility().creator().ifPresent(creator -> put("produsen_data_name", texts(creator.name()), extras));
        ROLES.forEach((role, key) -> put(
                key,
                it.satuData().attributions().stream()
                        .filter(part -> Names.tail(part.role().value()).equals(role))
                        .map(Attribution::agent)
                        .flatMap(agent -> agent.name().in(INDONESIAN).stream())
                        .toList(),
                extras));
    }

    private void standards(Description it, Map<String, String> extras) {
        var standards = it.satuData().standards().dataStandards();
        put("id_sds", present(standards, standard -> standard.code()), extras);
        standards.stream().findFirst().ifPresent(standard -> {
            put("konsep", texts(standard.concept()), extras);
            put("definisi", texts(standard.definition()), extras);
            put("klasifikasi", texts(standard.classifications(), Iri::value), extras);
        });
    }

    private void activity(StatisticalActivity it, Map<String, String> extras) {
        it.answers().ifPresent(answers -> blocks(answers, extras));
        put("id_mskeg", it.code().stream().toList(), extras);
        put("judul_kegiatan", texts(it.title()), extras);
        put("tahun_kegiatan", it.year().map(PartialDate::lexical).stream().toList(), extras);
        put("cara_pengumpulan_data", words(it.collection().way().stream().toList()), extras);
        put("sektor_kegiatan", words(it.sector().stream().toList()), extras);
        put("identitas_rekomendasi", it.recommendation().stream().toList(), extras);
    }

    /** The blocks of the form, as the source gave them, but for block II, which names persons. */
    private void blocks(String answers, Map<String, String> extras) {
        try {
            json.readTree(answers).properties().stream()
                    .filter(it -> BLOCKS.matcher(it.getKey()).matches()
                            && !it.getKey().startsWith(PERSONS))
                    .forEach(it -> extras.put(
                            it.getKey(),
                            it.getValue().isContainer()
                                    ? it.getValue().toString()
                                    : it.getValue().asString("")));
        } catch (JacksonException notJson) {
            LOG.debug("Answers of a form are no JSON and are not written as blocks", notJson);
        }
    }

    private void indicator(StatisticalIndicator it, Map<String, String> extras) {
        put("interpretasi", texts(it.interpretation()), extras);
        put("rumus", texts(it.formula()), extras);
        put(
                "apakah_indikator_komposit",
                it.composite().map(is -> is ? "1" : "0").stream().toList(),
                extras);
    }

    private void planning(Description description, Map<String, String> extras) {
        var it = description.satuData().planning();
        put("prioritas_tahun", texts(it.priorityYears(), PartialDate::lexical), extras);
        put("kriteria_prioritas", texts(it.criterion()), extras);
        put("kode_rad", it.radCodes(), extras);
        put("kode_dad", it.dadCodes(), extras);
        put("jadwal_rilis", texts(it.releases(), PartialDate::lexical), extras);
        put("jadwal_pemutakhiran", texts(it.updates(), PartialDate::lexical), extras);
    }

    private List<String> kinds(Description it, String list) {
        return concepts.list(list).stream()
                .flatMap(known -> it.classification().types().stream()
                        .filter(type -> known.byIri(type).isPresent()))
                .map(this::word)
                .toList();
    }

    private List<String> words(Collection<Iri> iris) {
        return texts(iris, this::word);
    }

    /** The concept's label, if that alone leads back to it; else its IRI. */
    private String word(Iri iri) {
        return concepts.lists().stream()
                .flatMap(list -> list
                        .byIri(iri)
                        .flatMap(it -> it.label().in(INDONESIAN))
                        .filter(it -> list.find(it).map(Concept::iri).equals(Optional.of(iri)))
                        .stream())
                .findFirst()
                .orElse(iri.value());
    }

    private static List<String> texts(LocalizedText text) {
        return text.in(INDONESIAN).stream().toList();
    }

    private static <T> List<String> texts(Collection<T> values, Function<T, String> writing) {
        return values.stream().map(writing).toList();
    }

    private static <T> List<String> present(Collection<T> values, Function<T, Optional<String>> writing) {
        return values.stream().flatMap(it -> writing.apply(it).stream()).toList();
    }

    /** One value as it is, several as a JSON list. */
    private void put(String key, List<String> values, Map<String, String> extras) {
        var some = values.stream().filter(it -> !it.isBlank()).sorted().toList();
        if (!some.isEmpty()) {
            extras.put(key, some.size() == 1 ? some.getFirst() : json.writeValueAsString(some));
        }
    }
}
