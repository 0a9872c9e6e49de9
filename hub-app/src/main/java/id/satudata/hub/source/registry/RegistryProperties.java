package id.satudata.hub.source.registry;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What sources may be registered from afar.
 *
 * @param folders the folders of this machine below which a registered folder may lie; none, where there are none
 */
@ConfigurationProperties("hub.source.register")
record RegistryProperties(@DefaultValue List<String> folders) {

    List<Path> paths() {
        return folders.stream().map(Path::of).toList();
    }
}
