package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import java.util.Map;
import java.util.stream.Collectors;

/** The files an entry has, by the names a package that was read from it gives them. */
record KeptFiles(Map<DistributionId, DistributionId> names) {

    static KeptFiles of(Entry entry) {
        return new KeptFiles(entry.description().distributions().stream()
                .map(Distribution::id)
                .collect(Collectors.toMap(it -> DistributionId.of(entry.id(), it.toString()), it -> it)));
    }

    /** The description with the entry's own names for those of its files that the entry has. */
    Description named(Description description) {
        return description.withDistributions(
                description.distributions().stream().map(this::named).toList());
    }

    private Distribution named(Distribution it) {
        var kept = names.get(it.id());
        return kept == null
                ? it
                : new Distribution(
                        kept,
                        it.title(),
                        it.description(),
                        it.address(),
                        it.form(),
                        it.license(),
                        it.issued(),
                        it.modified(),
                        it.service());
    }
}
