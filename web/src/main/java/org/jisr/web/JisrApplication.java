package org.jisr.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}; the OpenAPI document at {@code /openapi} lists it. */
@ApplicationPath("api")
public class JisrApplication extends Application {}
