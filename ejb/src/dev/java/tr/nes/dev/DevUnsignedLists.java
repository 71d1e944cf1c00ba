package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.institution.UnsignedLists;

/** In development lists are sent without a signature. */
@ApplicationScoped
public class DevUnsignedLists implements UnsignedLists {}
