package id.satudata.hub.admin;

import id.satudata.hub.backup.RestoreCheck;
import id.satudata.hub.terminal.Terminal;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The {@code verify} command; ends with 0 when the chain of revisions is intact and, after {@code restore}, when all is as
 * in {@code --backup=…}.
 */
@Component
@Profile("verify")
@Order(10)
final class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ChainCheck check;
    private final RestoreCheck restored;
    private boolean intact;

    VerifyCommand(ChainCheck check, RestoreCheck restored) {
        this.check = check;
        this.restored = restored;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        intact = check.run(System.out, Terminal.isScreen());
        for (var backup :
                Optional.ofNullable(arguments.getOptionValues("backup")).orElse(List.of())) {
            intact &= restored.run(backup, System.out, Terminal.isScreen());
        }
    }

    @Override
    public int getExitCode() {
        return intact ? 0 : 1;
    }
}
