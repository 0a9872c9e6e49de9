package id.satudata.hub.source.topic;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether an operator has named any brokers; an empty name, as an unset variable of a container leaves it, is none. */
final class TopicsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    static boolean isOn(Environment environment) {
        return StringUtils.hasText(environment.getProperty("hub.intake.kafka.brokers"));
    }
}
