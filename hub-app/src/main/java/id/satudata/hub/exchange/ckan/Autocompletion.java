package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a text that somebody began to type could become. */
@Component
final class Autocompletion {
    private static final int MOST_FORMATS = 200;

    private final FoundPackages packages;
    private final Organizations organizations;
    private final Groups groups;
    private final Tags tags;
    private final CatalogSearch search;
    private final Concepts concepts;

    Autocompletion(
            FoundPackages packages,
            Organizations organizations,
            Groups groups,
            Tags tags,
            CatalogSearch search,
            Concepts concepts) {
        this.packages = packages;
        this.organizations = organizations;
        this.groups = groups;
        this.tags = tags;
        this.search = search;
        this.concepts = concepts;
    }

    List<DatasetMatch> datasets(String text, int limit) {
        return packages.entries("", Wildcards.begun(text), SearchQuery.Sort.TITLE, 0, limit).stream()
                .map(it -> DatasetMatch.of(
                        it.name(), it.description().wording().title().in("id").orElse(it.name())))
                .toList();
    }

    List<GatheringMatch> organizations(String text, int limit) {
        return gatherings(organizations.all().stream(), text, limit);
    }

    List<GatheringMatch> groups(String text, int limit) {
        return gatherings(groups.all().stream(), text, limit);
    }

    List<String> tags(String text, int limit) {
        return tags.with(text).stream().limit(limit).toList();
    }

    /** The formats there are files in, those of most files first. */
    List<String> formats(String text, int limit) {
        var everything = new SearchQuery(
                "", List.of(), SearchQuery.Sort.IDENTITY, 0, 0, Set.of(Facet.FORMAT), MOST_FORMATS, "id");
        var words = Names.lower(text);
        return search.search(everything).facets().getOrDefault(Facet.FORMAT, List.of()).stream()
                .map(FacetCount::key)
                .map(it -> concepts.format(it).map(Concept::code).orElseGet(() -> Names.tail(it)))
                .map(Names::lower)
                .filter(it -> it.contains(words))
                .distinct()
                .limit(limit)
                .toList();
    }

    private static List<GatheringMatch> gatherings(Stream<? extends Gathering> all, String text, int limit) {
        var words = Names.lower(text);
        return all.filter(it -> it.matches(words))
                .limit(limit)
                .map(it -> new GatheringMatch(it.id(), it.name(), it.title()))
                .toList();
    }

    /** A package that matches. */
    record DatasetMatch(
            String name,
            String title,

            @JsonProperty("match_field") String matchField,

            @JsonProperty("match_displayed") String matchDisplayed) {

        static DatasetMatch of(String name, String title) {
            return new DatasetMatch(name, title, "title", title + " (" + name + ")");
        }
    }

    /** An organisation or group that matches. */
    record GatheringMatch(String id, String name, String title) {}
}
