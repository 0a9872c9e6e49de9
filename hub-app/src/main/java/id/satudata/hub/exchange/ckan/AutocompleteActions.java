package id.satudata.hub.exchange.ckan;

import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The actions that complete what somebody began to type. */
@Configuration(proxyBeanMethods = false)
class AutocompleteActions {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Bean
    Action packageAutocomplete(Autocompletion of) {
        return new Completing("package_autocomplete", "Datasets", of::datasets);
    }

    @Bean
    Action organizationAutocomplete(Autocompletion of) {
        return new Completing("organization_autocomplete", "Publishing agencies", of::organizations);
    }

    @Bean
    Action groupAutocomplete(Autocompletion of) {
        return new Completing("group_autocomplete", "Themes", of::groups);
    }

    @Bean
    Action tagAutocomplete(Autocompletion of) {
        return new Completing("tag_autocomplete", "Keywords", of::tags);
    }

    @Bean
    Action formatAutocomplete(Autocompletion of) {
        return new Completing("format_autocomplete", "File formats", of::formats);
    }

    /** One of them. */
    private record Completing(String name, String what, BiFunction<String, Integer, Object> matches) implements Action {
        @Override
        public String help() {
            return what + " whose names have a text in them. Parameters: q, limit (usually 20, at most 100).";
        }

        @Override
        public Object run(Parameters parameters) {
            var text = parameters.text("q").orElseGet(() -> parameters.required("query"));
            return matches.apply(text, Math.toIntExact(parameters.number("limit", USUAL, MOST)));
        }
    }
}
