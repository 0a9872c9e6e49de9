package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The envelope every answer of the Action API comes in. */
sealed interface Answer {
    /** Address of the action's own help; clients insist on it. */
    String help();

    boolean success();

    /** The action was done. */
    record Success(String help, boolean success, @Nullable Object result) implements Answer {
        Success(String help, @Nullable Object result) {
            this(help, true, result);
        }
    }

    /** The action was not done. */
    record Failure(String help, boolean success, Reason error) implements Answer {
        Failure(String help, Reason error) {
            this(help, false, error);
        }

        /** Why, under CKAN's name for it. */
        record Reason(
                @JsonProperty("__type") String type,

                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,

                @JsonAnyGetter Map<String, List<String>> fields) {}
    }
}
