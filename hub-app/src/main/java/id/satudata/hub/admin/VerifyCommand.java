package id.satudata.hub.admin;

import id.satudata.hub.source.RunDisplay;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The {@code verify} command; ends with 0 when the chain of revisions is intact. */
@Component
@Profile("verify")
@Order(10)
final class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ChainCheck check;
    private boolean intact;

    VerifyCommand(ChainCheck check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        intact = check.run(System.out, RunDisplay.isScreen());
    }

    @Override
    public int getExitCode() {
        return intact ? 0 : 1;
    }
}
