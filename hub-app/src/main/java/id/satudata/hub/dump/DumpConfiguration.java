package id.satudata.hub.dump;

import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.store.CatalogSnapshots;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DumpConfiguration {

    @Bean
    Dumps dumps(
            CatalogSnapshots snapshots,
            RevisionLog log,
            DiskGuard disk,
            Introduction introduction,
            DumpProperties properties) {
        return new Dumps(snapshots, new Logged(log), disk, introduction, properties.path());
    }

    record Logged(RevisionLog log) implements LogMoments {

        @Override
        public Sequence lastHidden() {
            return log.lastHidden();
        }

        @Override
        public Instant recorded(Sequence position) {
            if (position.equals(Sequence.START)) {
                return Instant.EPOCH;
            }
            return log.after(new Sequence(position.value() - 1), 1).stream()
                    .map(Revision::at)
                    .findFirst()
                    .orElse(Instant.EPOCH);
        }
    }
}
