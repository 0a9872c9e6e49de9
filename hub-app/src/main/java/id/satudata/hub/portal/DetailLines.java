package id.satudata.hub.portal;

import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a description knows, as labelled lines; what it does not know has no line. */
@Component
final class DetailLines {

    private final Labels labels;
    private final SatuDataLines satuData;

    DetailLines(Labels labels, SatuDataLines satuData) {
        this.labels = labels;
        this.satuData = satuData;
    }

    List<Line> of(Description it, Chrome chrome) {
        var words = chrome.words();
        var lines = new GatheredLines(words);
        var responsibility = it.responsibility();
        lines.add("detail.publisher", names(Labels.name(responsibility.publisher(), words)));
        lines.add("detail.creator", names(Labels.name(responsibility.creator(), words)));
        lines.add("detail.theme", terms(it.classification().themes(), chrome));
        lines.add("detail.type", terms(it.classification().types(), chrome));
        lines.add("detail.region", terms(it.coverage().spatial(), chrome));
        lines.add("detail.period", texts(it.coverage().temporal().map(period -> Labels.period(period, words))));
        lines.add("detail.frequency", terms(it.lifecycle().frequency().stream().toList(), chrome));
        lines.add("detail.issued", texts(it.lifecycle().issued().map(words::date)));
        lines.add("detail.modified", texts(it.lifecycle().modified().map(words::date)));
        lines.add("detail.version", texts(it.lifecycle().version()));
        lines.add("detail.language", terms(it.classification().languages(), chrome));
        lines.add("detail.licence", terms(licences(it), chrome));
        lines.add("detail.access", terms(it.access().accessRights().stream().toList(), chrome));
        lines.add("detail.rights", names(words.in(it.access().rights())));
        lines.addAll(satuData.of(it, chrome));
        lines.add("detail.keywords", keywords(it, chrome));
        lines.add("detail.contact", responsibility.contactPoints().stream().flatMap(point -> contact(point, chrome)));
        lines.add("detail.standard", links(it.classification().conformsTo(), chrome));
        lines.add("detail.landing", links(it.identity().landingPage().stream().toList(), chrome));
        lines.add("detail.identifier", it.identity().peerIdentifiers().stream().map(Target::named));
        return lines.all();
    }

    /** An address with its label, to follow only where a browser can. */
    static Target target(Iri address, String label, Chrome chrome) {
        return address.isWebAddress() ? new Target(chrome.link(address.value()), label) : Target.named(label);
    }

    private static List<Iri> licences(Description it) {
        return it.distributions().stream()
                .flatMap(file -> file.license().stream())
                .distinct()
                .toList();
    }

    private Stream<Target> terms(Collection<Iri> iris, Chrome chrome) {
        return iris.stream().map(it -> labels.target(it, chrome.words())).distinct();
    }

    private static Stream<Target> names(String name) {
        return texts(Optional.of(name).filter(it -> !it.isBlank()));
    }

    private static Stream<Target> texts(Optional<String> text) {
        return text.map(Target::named).stream();
    }

    private static Stream<Target> links(Collection<Iri> iris, Chrome chrome) {
        return iris.stream().map(it -> target(it, it.value(), chrome));
    }

    private static Stream<Target> keywords(Description description, Chrome chrome) {
        return description.wording().keywords().stream()
                .map(Keyword::text)
                .distinct()
                .map(it -> new Target(chrome.path(SearchAddress.of(it).path()), it));
    }

    private static Stream<Target> contact(ContactPoint point, Chrome chrome) {
        return Stream.of(
                        names(chrome.words().in(point.name())),
                        point.email().map(it -> new Target("mailto:" + it, it)).stream(),
                        texts(point.telephone()),
                        links(point.page().stream().toList(), chrome))
                .flatMap(it -> it);
    }
}
