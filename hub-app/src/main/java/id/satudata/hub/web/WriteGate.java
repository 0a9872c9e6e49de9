package id.satudata.hub.web;

import id.satudata.hub.disk.DiskGuard;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns writes away, before anything of them is read, while the disks lack room or the hub is ending. Comes after the
 * filters of {@code security}: who may not write hears that first.
 */
@Component
final class WriteGate extends OncePerRequestFilter {

    /** All doors that write; queries by POST have their doors elsewhere. */
    private static final String WRITING = "/api/v1/";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String WHEN_ROOM_IS_MADE = "300";
    private static final String WHEN_STARTED_AGAIN = "30";

    private final DiskGuard disk;
    private final Problems problems;
    private volatile boolean ending;

    WriteGate(DiskGuard disk, Problems problems) {
        this.disk = disk;
        this.problems = problems;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod()) || !request.getRequestURI().startsWith(WRITING);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        if (ending) {
            return Optional.of(
                    Problem.of(ProblemType.TEMPORARILY_UNAVAILABLE).withHeader("Retry-After", WHEN_STARTED_AGAIN));
        }
        if (!disk.admitsWrites()) {
            return Optional.of(Problem.of(ProblemType.STORAGE_FULL).withHeader("Retry-After", WHEN_ROOM_IS_MADE));
        }
        return isUpload(request) && !disk.admitsUploads()
                ? Optional.of(Problem.of(ProblemType.STORAGE_SHORT))
                : Optional.empty();
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
