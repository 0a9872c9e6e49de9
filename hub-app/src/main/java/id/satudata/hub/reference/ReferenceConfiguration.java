package id.satudata.hub.reference;

import id.satudata.hub.concept.Concepts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    CodeLists codeLists(Editions editions, Concepts concepts) {
        return new CodeLists(editions, concepts.wilayah());
    }
}
