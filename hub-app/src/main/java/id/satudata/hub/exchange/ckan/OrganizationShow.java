package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One publishing organisation, on request with its packages. */
@Component
final class OrganizationShow implements Action {
    private static final int MOST_PACKAGES = 1_000;

    private final Organizations organizations;
    private final CatalogSearch search;
    private final Entries entries;
    private final PackageDicts packages;

    OrganizationShow(Organizations organizations, CatalogSearch search, Entries entries, PackageDicts packages) {
        this.organizations = organizations;
        this.search = search;
        this.entries = entries;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "organization_show";
    }

    @Override
    public String help() {
        return "One publishing agency. Parameters: id (its id or name), include_datasets.";
    }

    @Override
    public Object run(Parameters parameters) {
        var organization =
                organizations.find(parameters.required("id")).orElseThrow(() -> CkanFault.notFound("Organization"));
        return OrganizationDict.of(
                organization, parameters.flag("include_datasets", false) ? packagesOf(organization) : null);
    }

    private List<PackageDict> packagesOf(Organization organization) {
        var query = new SearchQuery(
                "",
                List.of(),
                SearchQuery.Sort.NAME,
                0,
                MOST_PACKAGES,
                Set.of(),
                1,
                "id",
                new Condition.Has(Facet.ORGANIZATION, organization.name()));
        var found = search.search(query).hits().stream()
                .map(SearchResult.Hit::entry)
                .toList();
        return packages.of(entries.all(found));
    }
}
