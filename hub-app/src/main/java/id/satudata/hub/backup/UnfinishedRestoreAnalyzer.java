package id.satudata.hub.backup;

import liquibase.exception.LiquibaseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why a hub does not start on a database whose restore was cut off. */
final class UnfinishedRestoreAnalyzer extends AbstractFailureAnalyzer<LiquibaseException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, LiquibaseException cause) {
        return String.valueOf(cause.getMessage()).contains(RestoreDatabase.MARK)
                ? new FailureAnalysis(BackupWords.of("restore-unfinished"), null, cause)
                : null;
    }
}
