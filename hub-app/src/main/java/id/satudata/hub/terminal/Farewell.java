package id.satudata.hub.terminal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says that the hub is ending, and that it has ended: in between whoever pressed Ctrl-C waits for runs and servers. Where
 * the log is for machines and nobody looks at a screen, nothing is put between its lines.
 */
@Component
@Profile({"demo", "dev", "prod"})
final class Farewell implements SmartInitializingSingleton, ApplicationListener<ContextClosedEvent> {

    private final ApplicationContext hub;
    private final Environment settings;
    private final Sentences sentences = Sentences.ofEnvironment("id.satudata.hub.terminal.words");
    private volatile boolean begun;

    Farewell(ApplicationContext hub, Environment settings) {
        this.hub = hub;
        this.settings = settings;
    }

    /** These handlers run when every bean is gone, the servers too; once the end has begun none can be added. */
    @Override
    public void afterSingletonsInstantiated() {
        SpringApplication.getShutdownHandlers().add(this::sayThatItHasEnded);
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        if (event.getApplicationContext() == hub && isForPeople()) {
            begun = true;
            if (Terminal.isScreen()) {
                System.out.println(); // the terminal has put ^C there
            }
            say("ending");
        }
    }

    private void sayThatItHasEnded() {
        if (begun) {
            say("ended");
        }
    }

    private boolean isForPeople() {
        return Terminal.isScreen()
                || settings.getProperty("logging.structured.format.console", "").isEmpty();
    }

    private void say(String key) {
        System.out.println(sentences.of(key));
        System.out.flush();
    }
}
