<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
<form id="kc-form-login" class="form" action="${url.loginAction}" method="post">
  <#if wrong>
  <p id="input-error" class="notice notice-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
  </#if>
  <#if !usernameHidden??>
  <div class="group">
    <label for="username">${msg("username")}</label>
    <input id="username" name="username" type="text" value="${(login.username!'')}" dir="ltr" autocomplete="username"
      autocapitalize="none" spellcheck="false" autofocus required<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
  </div>
  </#if>
  <div class="group">
    <label for="password">${msg("password")}</label>
    <input id="password" name="password" type="password" dir="ltr" autocomplete="current-password" required<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
  </div>
  <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
  <button class="button button-main" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
</form>
<details class="forgotten">
  <summary>${msg("jisrForgotten")}</summary>
  <p>${msg("jisrForgottenHow")}</p>
  <p>${msg("jisrForgottenThen")}</p>
</details>
</#if>
</@layout.registrationLayout>
