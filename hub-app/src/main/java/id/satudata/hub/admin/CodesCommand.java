package id.satudata.hub.admin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The {@code codes import} command, in a hub that starts for it alone; ends with 0 when the list could be read. */
@Component
@Profile("harvest")
@Order(11)
final class CodesCommand implements ApplicationRunner, ExitCodeGenerator {

    private final CodesImport imports;
    private boolean failed;

    CodesCommand(CodesImport imports) {
        this.imports = imports;
    }

    /** Whether these are the words of this command, and not of the harvest's. */
    static boolean isMeant(ApplicationArguments arguments) {
        return arguments.getNonOptionArgs().contains("codes");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMeant(arguments)) {
            failed = !imports.run(request(List.of(arguments.getSourceArgs())), System.out);
        }
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }

    /** The launcher writes {@code codes import --system=… --version=… [--dry-run] [--json] --file=…}. */
    private static CodesImport.Request request(List<String> words) {
        return new CodesImport.Request(
                values(words, "--system=").findFirst().orElse(""),
                values(words, "--version=").findFirst().orElse(""),
                words.contains("--dry-run"),
                words.contains("--json"),
                values(words, "--file=").toList());
    }

    private static Stream<String> values(List<String> words, String name) {
        return words.stream().filter(it -> it.startsWith(name)).map(it -> it.substring(name.length()));
    }
}
