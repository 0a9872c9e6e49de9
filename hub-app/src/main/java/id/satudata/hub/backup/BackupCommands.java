package id.satudata.hub.backup;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.DatabasePrograms;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;

/**
 * The commands {@code backup [--folder=…]} and {@code restore --folder=…} where no hub runs. They start instead of the
 * hub: it would bring an older database up to date before the backup, and create its tables before the restore.
 */
@ComponentScan("id.satudata.hub.embedded")
@ConfigurationPropertiesScan({"id.satudata.hub.table", "id.satudata.hub.backup"})
@Import({FileStore.class, Backups.class})
public class BackupCommands {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final String FOLDER = "--folder=";

    /** Whether these are the words of one of the two. */
    public static boolean areMeant(String... arguments) {
        return List.of(arguments).contains(BACKUP) || isRestore(arguments);
    }

    private static boolean isRestore(String... arguments) {
        return List.of(arguments).contains(RESTORE);
    }

    /** Does it and tells; answers what the process shall end with. */
    public static int run(PrintStream out, boolean redraws, String... arguments) {
        var progress = new Progress(out, redraws);
        try {
            if (isRestore(arguments)) {
                restore(progress, arguments);
                return 0;
            }
            return backup(out, redraws, arguments) ? 0 : 1;
        } catch (BackupFailed e) {
            progress.tell(e.sentence());
        } catch (BeansException e) { // the database cannot be started, and says why
            progress.tell(said(e));
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            progress.say("restore-broke-off", said(e));
        }
        return 1;
    }

    private static String said(Exception failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }

    private static Optional<String> folder(String... arguments) {
        return Arrays.stream(arguments)
                .filter(it -> it.startsWith(FOLDER) && it.length() > FOLDER.length())
                .map(it -> it.substring(FOLDER.length()))
                .findFirst();
    }

    private static boolean backup(PrintStream out, boolean redraws, String... arguments) {
        try (var context = start(arguments)) {
            return context.getBean(Backups.class).take(folder(arguments).orElse(""), out, redraws);
        }
    }

    private static void restore(Progress progress, String... arguments) throws IOException {
        var folder = folder(arguments).orElseThrow(() -> BackupFailed.because("restore-usage"));
        var backup = CheckedBackup.of(absolute(folder), progress);
        try (var context = start(arguments)) {
            context.getBean(Restore.class).run(backup, progress);
        }
    }

    /** Lazy, so that no server starts before a restore has looked at the folders. */
    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(BackupCommands.class)
                .web(WebApplicationType.NONE)
                .profiles(BACKUP)
                .lazyInitialization(true)
                .run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Restore restore(
            RestorePlace place, FileStore files, DatabasePrograms programs, ObjectProvider<DatabaseEndpoint> endpoint) {
        return new Restore(place, files, programs, endpoint::getObject);
    }

    @Bean
    RestorePlace restorePlace(Environment settings) {
        var isExternal = !settings.getProperty("hub.database.url", "").isBlank();
        var data = absolute(settings.getRequiredProperty("hub.embedded.data"));
        return new RestorePlace(
                absolute(settings.getRequiredProperty("hub.table.folder")),
                List.of(
                        absolute(settings.getRequiredProperty("hub.store.folder")),
                        absolute(settings.getRequiredProperty("hub.store.internal-folder")),
                        data.resolve("elasticsearch")),
                isExternal ? Optional.empty() : Optional.of(data.resolve("mariadb/tables")));
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
