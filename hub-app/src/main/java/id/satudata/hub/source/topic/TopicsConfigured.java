package id.satudata.hub.source.topic;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether an operator has named any brokers; an empty name, as an unset variable of a container leaves it, is none. */
final class TopicsConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("hub.intake.kafka.brokers"));
    }
}
