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
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns writes away, before anything of them is read, while the disks lack room or the hub is ending. Comes after the
 * filters of {@code security}: who may not write hears that first.
 */
@Component
final class WriteGate extends OncePerRequestFilter {

    /** The doors that write; those among queries by POST ask {@link Writable} themselves. */
    private static final String WRITING = "/api/v1/";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final DiskGuard disk;
    private final Writable writable;
    private final Problems problems;

    WriteGate(DiskGuard disk, Writable writable, Problems problems) {
        this.disk = disk;
        this.writable = writable;
        this.problems = problems;
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
        return switch (writable.now()) {
            case YES ->
                isUpload(request) && !disk.admitsUploads()
                        ? Optional.of(Problem.of(ProblemType.STORAGE_SHORT))
                        : Optional.empty();
            case ENDING -> refusal(ProblemType.TEMPORARILY_UNAVAILABLE, Writable.Answer.ENDING);
            case NO_ROOM -> refusal(ProblemType.STORAGE_FULL, Writable.Answer.NO_ROOM);
        };
    }

    private static Optional<Problem> refusal(ProblemType type, Writable.Answer answer) {
        return Optional.of(Problem.of(type).withHeader("Retry-After", answer.retryAfter()));
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
