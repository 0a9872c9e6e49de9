package id.satudata.hub.admin;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The {@code preview} command, in a hub that starts for it alone; ends with 0 when the source could be read. */
@Component
@Profile("harvest")
@Order(12)
final class PreviewCommand implements ApplicationRunner, ExitCodeGenerator {

    private final SourcePreview preview;
    private boolean failed;

    PreviewCommand(SourcePreview preview) {
        this.preview = preview;
    }

    /** Whether these are the words of this command, and not of the harvest's. */
    static boolean isMeant(ApplicationArguments arguments) {
        return arguments.getNonOptionArgs().stream()
                .findFirst()
                .filter("preview"::equals)
                .isPresent();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMeant(arguments)) {
            var words = List.of(arguments.getSourceArgs());
            failed = !preview.run(SourceRequest.of(words), words.contains("--json"), System.out);
        }
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }
}
