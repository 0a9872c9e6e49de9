package id.satudata.hub.exchange.croissant;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.croissant.CroissantDataset.FileObject;
import id.satudata.hub.exchange.croissant.CroissantDataset.Organization;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes Croissant of entries. */
@Component
final class CroissantDatasets {

    private static final String CONTEXT = "/id/satudata/hub/exchange/croissant/context.json";
    /** A licence must be named, and none must be made up. */
    private static final String NO_LICENCE = "Lisensi tidak disebutkan / licence not stated";

    private final CroissantFiles files;
    private final CatalogIdentity identity;
    private final Concepts concepts;
    private final IriSpace space;
    private final String context = context();

    CroissantDatasets(CroissantFiles files, CatalogIdentity identity, Concepts concepts, IriSpace space) {
        this.files = files;
        this.identity = identity;
        this.concepts = concepts;
        this.space = space;
    }

    CroissantDataset of(Entry entry) {
        var it = entry.description();
        var title =
                it.wording().title().in("id").filter(text -> !text.isBlank()).orElse(entry.name());
        var objects = files.files(it.distributions());
        return new CroissantDataset(
                context,
                "sc:Dataset",
                space.entry(entry.id()).value(),
                CroissantDataset.CONFORMS_TO,
                title,
                it.wording()
                        .description()
                        .in("id")
                        .filter(text -> !text.isBlank())
                        .orElse(title),
                licences(it),
                space.at("/dataset/" + entry.name()).value(),
                List.of(Organization.named(creator(it))),
                it.lifecycle()
                        .issued()
                        .map(PartialDate::lexical)
                        .orElseGet(() -> day(entry.created().toString())),
                it.lifecycle()
                        .modified()
                        .map(PartialDate::lexical)
                        .orElseGet(() -> day(entry.changed().toString())),
                it.wording().keywords().stream().map(Keyword::text).distinct().toList(),
                concepts.languageCodes(it.classification().languages()),
                it.lifecycle().version().orElse(""),
                !objects.stream().allMatch(FileObject::hasChecksum),
                objects,
                files.recordSets(it.distributions()));
    }

    private static List<String> licences(Description it) {
        var named = it.distributions().stream()
                .flatMap(file -> file.license().stream())
                .map(Iri::value)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(NO_LICENCE) : named;
    }

    private String creator(Description it) {
        return it.responsibility()
                .publisher()
                .flatMap(agent -> agent.name().in("id"))
                .filter(Predicate.not(String::isBlank))
                .orElse(identity.publisher());
    }

    private static String day(String moment) {
        return moment.substring(0, moment.indexOf('T'));
    }

    private static String context() {
        try {
            return new ClassPathResource(CONTEXT).getContentAsString(UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The context of Croissant is not on the class path", e);
        }
    }
}
