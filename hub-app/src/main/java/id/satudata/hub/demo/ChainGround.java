package id.satudata.hub.demo;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.SearchEndpoint;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the hubs behind the first share with it: the servers, and the folder that theirs lie in. */
@Component
@Profile("demo")
final class ChainGround {

    private final ApplicationContext context;
    private final DatabaseEndpoint database;
    private final SearchEndpoint search;
    private final Path data;
    private final String servers;
    private final String indexPrefix;

    ChainGround(
            ApplicationContext context,
            DatabaseEndpoint database,
            SearchEndpoint search,
            @Value("${hub.data}/chain") Path data,
            @Value("${hub.embedded.servers:servers}") String servers,
            @Value("${hub.search.index-prefix:}") String indexPrefix) {
        this.context = context;
        this.database = database;
        this.search = search;
        this.data = data.toAbsolutePath();
        this.servers = servers;
        this.indexPrefix = indexPrefix;
    }

    /** The class that starts a hub. */
    Class<?> application() {
        var name = context.getBeanNamesForAnnotation(SpringBootApplication.class)[0];
        return ClassUtils.getUserClass(context.getBean(name));
    }

    /** The same server, with a database of that name, which is made where it is not there. */
    String database(String name) {
        var url = database.url();
        var end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        var options = end == url.length() ? "?" : url.substring(end) + "&";
        return url.substring(0, end) + "_" + name + options + "createDatabaseIfNotExist=true";
    }

    DatabaseEndpoint login() {
        return database;
    }

    SearchEndpoint search() {
        return search;
    }

    String indexPrefix(String name) {
        return indexPrefix + name + "-";
    }

    Path data() {
        return data;
    }

    String servers() {
        return servers;
    }
}
