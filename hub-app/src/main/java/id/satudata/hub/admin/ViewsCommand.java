package id.satudata.hub.admin;

import id.satudata.hub.terminal.Terminal;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The commands about views, in a hub that starts for them alone; ends with 0 when all went well. */
@Component
@Profile("views")
@Order(10)
final class ViewsCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ViewWork work;
    private boolean well;

    ViewsCommand(ViewWork work) {
        this.work = work;
    }

    /** The launcher writes {@code WORK VIEWS [REVISION]}. */
    @Override
    public void run(ApplicationArguments arguments) {
        var asked = arguments.getNonOptionArgs();
        well = work.run(
                new ViewWork.Request(word(asked, 0), word(asked, 1), word(asked, 2)), System.out, Terminal.isScreen());
    }

    @Override
    public int getExitCode() {
        return well ? 0 : 1;
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
