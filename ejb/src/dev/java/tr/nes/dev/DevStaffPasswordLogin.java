package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.access.StaffPasswordLogin;

/** Allows staff to log in with a password, since the demo's staff have no cards. */
@ApplicationScoped
public class DevStaffPasswordLogin implements StaffPasswordLogin {}
