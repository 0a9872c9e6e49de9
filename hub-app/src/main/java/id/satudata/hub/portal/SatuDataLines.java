package id.satudata.hub.portal;

import id.satudata.hub.metadata.DataStandard;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.metadata.StatisticalActivity;
import id.satudata.hub.metadata.StatisticalIndicator;
import id.satudata.hub.metadata.StatisticalVariable.Meaning;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what Satu Data asks beyond DCAT, as labelled lines: who, by which standard, from which activity, how open, by which plan. */
@Component
final class SatuDataLines {

    private final Labels labels;

    SatuDataLines(Labels labels) {
        this.labels = labels;
    }

    List<Line> of(Description description, Chrome chrome) {
        var words = chrome.words();
        var lines = new GatheredLines(words);
        var it = description.satuData();
        roles(it, words, lines);
        standards(it.standards(), chrome, lines);
        it.statistics().activities().forEach(activity -> activity(activity, chrome, lines));
        lines.add(
                "detail.variable",
                it.statistics().variables().stream()
                        .flatMap(variable -> named(variable.meaning(), variable.code(), words)));
        it.statistics().indicators().forEach(indicator -> indicator(indicator, words, lines));
        disclosure(it.disclosure(), chrome, lines);
        planning(it.planning(), words, lines);
        return lines.all();
    }

    /** One line a role. */
    private static void roles(SatuData it, Words words, GatheredLines lines) {
        it.attributions().stream()
                .map(part -> part.role())
                .distinct()
                .forEach(role -> lines.add(
                        roleKey(role, words),
                        it.attributions().stream()
                                .filter(part -> part.role().equals(role))
                                .flatMap(part -> text(part.agent().name(), words))));
    }

    private static String roleKey(Iri role, Words words) {
        var key = "detail.role." + role.value().substring(role.value().lastIndexOf('/') + 1);
        return words.has(key) ? key : "detail.role";
    }

    private void standards(SatuData.Standards it, Chrome chrome, GatheredLines lines) {
        it.dataStandards().forEach(standard -> standard(standard, chrome, lines));
        lines.add("detail.measure", terms(it.measures(), chrome));
        lines.add("detail.unit", terms(it.units(), chrome));
        lines.add("detail.level", terms(it.estimationLevels(), chrome));
        lines.add("detail.references", terms(it.references(), chrome));
    }

    private void standard(DataStandard it, Chrome chrome, GatheredLines lines) {
        var words = chrome.words();
        lines.add("detail.concept", text(it.concept(), words));
        lines.add("detail.definition", text(it.definition(), words));
        lines.add("detail.classification", terms(it.classifications(), chrome));
        lines.add("detail.sds", it.code().stream().map(Target::named));
    }

    private void activity(StatisticalActivity it, Chrome chrome, GatheredLines lines) {
        var words = chrome.words();
        var year = it.year().map(date -> " (" + date.year() + ")").orElse("");
        lines.add("detail.activity", text(it.title(), words).map(title -> Target.named(title.label() + year)));
        lines.add("detail.activity.code", it.code().stream().map(Target::named));
        lines.add("detail.activity.way", terms(it.collection().way().stream().toList(), chrome));
        lines.add("detail.activity.methods", terms(it.collection().methods(), chrome));
        lines.add("detail.activity.sector", terms(it.sector().stream().toList(), chrome));
        lines.add("detail.activity.recommendation", it.recommendation().stream().map(Target::named));
    }

    private static void indicator(StatisticalIndicator it, Words words, GatheredLines lines) {
        lines.add("detail.indicator", named(it.meaning(), it.code(), words));
        lines.add("detail.indicator.interpretation", text(it.interpretation(), words));
        lines.add("detail.indicator.formula", text(it.formula(), words));
    }

    private void disclosure(SatuData.Disclosure it, Chrome chrome, GatheredLines lines) {
        lines.add("detail.kip", terms(it.informationClass().stream().toList(), chrome));
        lines.add("detail.ground", terms(it.grounds(), chrome));
        lines.add("detail.personal", terms(it.personalData(), chrome));
    }

    private static void planning(SatuData.Planning it, Words words, GatheredLines lines) {
        lines.add("detail.priority", it.priorityYears().stream().map(year -> Target.named(year.lexical())));
        lines.add("detail.priority.criterion", text(it.criterion(), words));
        lines.add("detail.release", dates(it.releases(), words));
        lines.add("detail.update", dates(it.updates(), words));
        lines.add(
                "detail.rad",
                Stream.concat(it.radCodes().stream(), it.dadCodes().stream()).map(Target::named));
    }

    private static Stream<Target> dates(Collection<PartialDate> dates, Words words) {
        return dates.stream().map(words::date).map(Target::named);
    }

    private Stream<Target> terms(Collection<Iri> iris, Chrome chrome) {
        return iris.stream().map(it -> labels.target(it, chrome.words())).distinct();
    }

    private static Stream<Target> named(Meaning meaning, Optional<String> code, Words words) {
        var name = text(meaning.name(), words).map(Target::label);
        return Stream.concat(name, code.stream()).map(Target::named).limit(1);
    }

    private static Stream<Target> text(LocalizedText text, Words words) {
        return Stream.of(words.in(text)).filter(it -> !it.isBlank()).map(Target::named);
    }
}
