package id.satudata.hub.admin;

import id.satudata.hub.terminal.Terminal;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The {@code harvest} command: {@code harvest --kind ckan --url https://… [--setting=NAME=VALUE]…}; ends with 0 when the run was complete. */
@Component
@Profile("harvest")
@Order(10)
final class HarvestCommand implements ApplicationRunner, ExitCodeGenerator {

    private final AdHocHarvest harvest;
    private boolean complete;

    HarvestCommand(AdHocHarvest harvest) {
        this.harvest = harvest;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (CodesCommand.isMeant(arguments) || PreviewCommand.isMeant(arguments)) {
            complete = true;
            return;
        }
        var words = List.of(arguments.getSourceArgs());
        complete = harvest.run(SourceRequest.of(words), System.out, Terminal.isScreen());
    }

    @Override
    public int getExitCode() {
        return complete ? 0 : 1;
    }
}
