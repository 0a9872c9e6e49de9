package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes packages of entries. */
@Component
final class PackageDicts {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST_VERSION = 100;

    private final ResourceDicts resources;
    private final Extras extras;
    private final Licences licences;
    private final Themes themes;

    PackageDicts(ResourceDicts resources, Extras extras, Licences licences, Themes themes) {
        this.resources = resources;
        this.extras = extras;
        this.licences = licences;
        this.themes = themes;
    }

    List<PackageDict> of(List<Entry> entries) {
        return entries.stream().map(this::of).toList();
    }

    PackageDict of(Entry entry) {
        var it = entry.description();
        var organization = it.responsibility().publisher().flatMap(Organizations::of);
        var contact = it.responsibility().contactPoints().stream().findFirst();
        var licence = licence(it);
        var files = resources.of(entry);
        var tags = tags(it);
        return new PackageDict(
                entry.id().toString(),
                entry.name(),
                it.wording().title().in("id").orElse(entry.name()),
                it.wording().description().in("id").orElse(""),
                orNull(it.identity().landingPage().map(Iri::value)),
                orNull(it.lifecycle().version().map(PackageDicts::version)),
                it.responsibility().creator().flatMap(PackageDicts::name).orElse(""),
                "",
                contact.flatMap(point -> point.name().in("id")).orElse(""),
                contact.flatMap(PackageDicts::email).orElse(""),
                licence.id(),
                licence.title(),
                licence.url(),
                licence.open(),
                "dataset",
                orNull(organization.map(Organization::id)),
                null,
                Moments.of(entry.created()),
                Moments.of(entry.changed()),
                false,
                "active",
                files.size(),
                tags.size(),
                organization.map(PackageDict.OrganizationRef::of).orElse(null),
                themes.of(it.classification().themes()),
                tags,
                extras.of(entry),
                files,
                List.of(),
                List.of());
    }

    /** CKAN knows one licence a package: that of the first file that has one. */
    private Licences.Licence licence(Description description) {
        return description.distributions().stream()
                .flatMap(it -> it.license().stream())
                .findFirst()
                .map(licences::of)
                .orElse(Licences.Licence.NOT_SPECIFIED);
    }

    private static List<PackageDict.Tag> tags(Description description) {
        return description.wording().keywords().stream()
                .flatMap(PackageDicts::tags)
                .distinct()
                .map(PackageDict.Tag::of)
                .toList();
    }

    /** The tags a keyword makes: CKAN's have no commas. */
    static Stream<String> tags(Keyword keyword) {
        return Stream.of(keyword.text().split(",", 50)).flatMap(it -> Names.tag(it).stream());
    }

    private static Optional<String> name(Agent agent) {
        return agent.name().in("id");
    }

    private static Optional<String> email(ContactPoint contact) {
        return contact.email()
                .map(it -> it.replaceFirst("(?i)^mailto:", "").strip())
                .filter(it -> EMAIL.matcher(it).matches());
    }

    private static String version(String version) {
        return version.length() <= LONGEST_VERSION ? version : version.substring(0, LONGEST_VERSION);
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
