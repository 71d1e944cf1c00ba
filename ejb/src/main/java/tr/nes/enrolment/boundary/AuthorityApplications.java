package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.AuthorityCase;
import tr.nes.enrolment.AuthorityQueue;
import tr.nes.enrolment.AuthorityQueue.Filter;
import tr.nes.enrolment.AuthorityQueue.Row;
import tr.nes.enrolment.RejectionReason;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.RejectionReasons;
import tr.nes.enrolment.control.authority.AuthoritySearch;
import tr.nes.enrolment.control.authority.AuthorityViews;
import tr.nes.shared.Roles;

/** What waits for the authority's back office. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class AuthorityApplications {

    @Inject
    private AuthoritySearch search;

    @Inject
    private AuthorityViews views;

    @Inject
    private RejectionReasons reasons;

    @Inject
    private ApplicationSteps steps;

    /** All stages, in their order; found by the same query as {@link #page}. */
    public List<AuthorityQueue> counts() {
        return search.counts().entrySet().stream()
                .map(each -> new AuthorityQueue(each.getKey(), each.getValue()))
                .toList();
    }

    public long count(Filter filter) {
        return search.count(filter);
    }

    /** The longest waiting first; {@code first} counts from 0. */
    public List<Row> page(Filter filter, int first, int size) {
        return views.rows(search.page(filter, first, size));
    }

    /** For which applications are sent back. */
    public List<RejectionReason> reasons() {
        return reasons.all();
    }

    /** @throws ApplicationException APPLICATION_UNKNOWN if there is none with this id, which may be null */
    public AuthorityCase of(UUID id) {
        return views.of(steps.demand(id));
    }
}
