package id.satudata.hub.exchange.ckan;

import java.util.List;
import org.springframework.stereotype.Component;

/** The most used keywords. */
@Component
final class TagList implements Action {
    private final Tags tags;

    TagList(Tags tags) {
        this.tags = tags;
    }

    @Override
    public String name() {
        return "tag_list";
    }

    @Override
    public String help() {
        return "The thousand most used keywords. Parameters: query, all_fields. There are no vocabularies of tags.";
    }

    @Override
    public Object run(Parameters parameters) {
        if (parameters.text("vocabulary_id").filter(it -> !it.isBlank()).isPresent()) {
            throw CkanFault.notFound("could not find vocabulary");
        }
        List<String> names = tags.with(parameters.text("query").orElse(""));
        return parameters.flag("all_fields", false)
                ? names.stream().map(PackageDict.Tag::of).toList()
                : names;
    }
}
