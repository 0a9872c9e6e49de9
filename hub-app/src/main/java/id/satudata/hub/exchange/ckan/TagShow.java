package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One keyword, on request with its packages. */
@Component
final class TagShow implements Action {
    private final Tags tags;
    private final FoundPackages packages;

    TagShow(Tags tags, FoundPackages packages) {
        this.tags = tags;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "tag_show";
    }

    @Override
    public String help() {
        return "One keyword. Parameters: id (its id or name), include_datasets.";
    }

    @Override
    public Object run(Parameters parameters) {
        var wanted = parameters.required("id");
        var tag = tags.with("").stream()
                .map(PackageDict.Tag::of)
                .filter(it -> it.name().equals(wanted) || it.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> CkanFault.notFound("Tag"));
        return new Shown(
                tag,
                parameters.flag("include_datasets", false)
                        ? packages.with(new Condition.Has(Facet.KEYWORD, tag.name()))
                        : null);
    }

    /** A keyword and, where they are asked for, its packages. */
    record Shown(
            @JsonUnwrapped PackageDict.Tag tag,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PackageDict> packages) {}
}
