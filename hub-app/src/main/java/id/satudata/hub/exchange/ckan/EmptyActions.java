package id.satudata.hub.exchange.ckan;

import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Actions about things this catalogue has none of: users, followers, views of resources, vocabularies of tags. */
@Configuration(proxyBeanMethods = false)
class EmptyActions {

    @Bean
    Action resourceViewList() {
        return new Empty("resource_view_list", "Views of a resource: there are none.", _ -> List.of());
    }

    @Bean
    Action vocabularyList() {
        return new Empty("vocabulary_list", "Vocabularies of tags: there are none.", _ -> List.of());
    }

    @Bean
    Action vocabularyShow() {
        return new Empty("vocabulary_show", "One vocabulary of tags: there are none.", it -> nothing(it, "Vocabulary"));
    }

    @Bean
    Action userList() {
        return new Empty("user_list", "Users: none are shown.", _ -> List.of());
    }

    @Bean
    Action userShow() {
        return new Empty("user_show", "One user: none are shown.", it -> nothing(it, "User"));
    }

    @Bean
    Action datasetFollowerCount() {
        return new Empty("dataset_follower_count", "Followers of a dataset: there are none.", _ -> 0);
    }

    private static Object nothing(Parameters parameters, String what) {
        parameters.required("id");
        throw CkanFault.notFound(what);
    }

    /** One of them. */
    private record Empty(String name, String help, Function<Parameters, Object> answer) implements Action {
        @Override
        public Object run(Parameters parameters) {
            return answer.apply(parameters);
        }
    }
}
