package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.mapping.Claims;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What CKAN's packages have no key for, under the names ckanext-dcat gives it; each key once and none that is a core
 * field, or CKAN's create schema refuses the package.
 */
@Component
final class Extras {
    private static final String PLACE = "spatial_uri";
    private static final Set<String> CORE = Set.of(
            "id",
            "name",
            "title",
            "notes",
            "url",
            "version",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email",
            "license_id",
            "license_title",
            "license_url",
            "isopen",
            "type",
            "owner_org",
            "creator_user_id",
            "metadata_created",
            "metadata_modified",
            "private",
            "state",
            "num_resources",
            "num_tags",
            "organization",
            "groups",
            "tags",
            "extras",
            "resources",
            "relationships_as_subject",
            "relationships_as_object",
            "tag_string",
            "log_message",
            "save",
            "return_to",
            "spatial");
    private static final int LONGEST_KEY = 100;

    private final IriSpace space;
    private final SurplusExtras surplus;
    private final SatuDataExtras satuData;
    private final JsonMapper json;

    Extras(IriSpace space, SurplusExtras surplus, SatuDataExtras satuData, JsonMapper json) {
        this.space = space;
        this.surplus = surplus;
        this.satuData = satuData;
        this.json = json;
    }

    List<PackageDict.Extra> of(Entry entry) {
        var found = new TreeMap<String, String>();
        surplus.of(entry.description())
                .forEach((key, values) -> found.put(key, values.size() == 1 ? values.getFirst() : text(values)));
        found.putAll(satuData.of(entry.description()));
        known(entry.description(), found);
        return found.entrySet().stream()
                .filter(it -> !CORE.contains(it.getKey()) && it.getKey().length() <= LONGEST_KEY)
                .map(it -> new PackageDict.Extra(it.getKey(), it.getValue()))
                .toList();
    }

    private void known(Description it, Map<String, String> extras) {
        extras.put("uri", space.entry(it.id()).value());
        extras.put("identifier", it.id().toString());
        put("guid", it.identity().sourceIri().map(Iri::value), extras);
        chain(it, extras);
        list("alternate_identifier", it.identity().peerIdentifiers(), extras);
        put("issued", it.lifecycle().issued().map(PartialDate::lexical), extras);
        put("modified", it.lifecycle().modified().map(PartialDate::lexical), extras);
        put("frequency", it.lifecycle().frequency().map(Iri::value), extras);
        put("access_rights", it.access().accessRights().map(Iri::value), extras);
        put("rights", it.access().rights().in("id"), extras);
        list("theme", iris(it.classification().themes()), extras);
        list("language", iris(it.classification().languages()), extras);
        list("conforms_to", iris(it.classification().conformsTo()), extras);
        place(it.coverage().spatial(), extras);
        put(
                "temporal_start",
                it.coverage().temporal().flatMap(span -> span.start()).map(PartialDate::lexical),
                extras);
        put("temporal_end", it.coverage().temporal().flatMap(span -> span.end()).map(PartialDate::lexical), extras);
        put(
                "publisher_name",
                it.responsibility().publisher().flatMap(agent -> agent.name().in("id")),
                extras);
        put(
                "publisher_uri",
                it.responsibility().publisher().flatMap(agent -> agent.iri()).map(Iri::value),
                extras);
        contact(it, extras);
    }

    /** Who harvests or is pushed this shall see whether it came from there. */
    private static void chain(Description it, Map<String, String> extras) {
        var known = it.identity().sourceIri();
        var more = Claims.chain(it).stream()
                .filter(iri -> known.filter(iri::equals).isEmpty())
                .map(Iri::value)
                .sorted()
                .toList();
        if (!more.isEmpty()) {
            extras.put(Claims.CHAIN, String.join(" ", more));
        }
    }

    private static void contact(Description it, Map<String, String> extras) {
        it.responsibility().contactPoints().stream().findFirst().ifPresent(contact -> {
            put("contact_name", contact.name().in("id"), extras);
            put("contact_email", contact.email(), extras);
            put("contact_uri", contact.page().map(Iri::value), extras);
        });
    }

    /** Readers of DCAT's extras take the value for one address; only where there are more it has to be a list. */
    private void place(List<Iri> regions, Map<String, String> extras) {
        if (regions.size() == 1) {
            extras.put(PLACE, regions.getFirst().value());
        } else {
            list(PLACE, iris(regions), extras);
        }
    }

    private void list(String key, Collection<String> values, Map<String, String> extras) {
        if (!values.isEmpty()) {
            extras.put(key, text(values));
        }
    }

    private String text(Collection<String> values) {
        return json.writeValueAsString(values.stream().sorted().toList());
    }

    private static List<String> iris(List<Iri> iris) {
        return iris.stream().map(Iri::value).toList();
    }

    private static void put(String key, Optional<String> value, Map<String, String> extras) {
        value.filter(it -> !it.isBlank()).ifPresent(it -> extras.put(key, it));
    }
}
