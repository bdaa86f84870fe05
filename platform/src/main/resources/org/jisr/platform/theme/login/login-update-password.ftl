<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('password')>
<#assign differs = messagesPerField.existsError('password-confirm')>
<@layout.registrationLayout displayMessage=!(wrong || differs); section>
<#if section = "header">${msg("updatePasswordTitle")}
<#elseif section = "form">
<p class="hint" id="how">${msg("jisrPasswordHow")}</p>
<form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post">
  <div class="group">
    <label for="password-new">${msg("passwordNew")}</label>
    <#if wrong><p id="input-error-password" class="field-error" role="alert">${kcSanitize(messagesPerField.get('password'))?no_esc}</p></#if>
    <input id="password-new" name="password-new" type="password" dir="ltr" autocomplete="new-password" autofocus required
      aria-describedby="how<#if wrong> input-error-password</#if>"<#if wrong> aria-invalid="true"</#if>>
  </div>
  <div class="group">
    <label for="password-confirm">${msg("passwordConfirm")}</label>
    <#if differs><p id="input-error-password-confirm" class="field-error" role="alert">${kcSanitize(messagesPerField.get('password-confirm'))?no_esc}</p></#if>
    <input id="password-confirm" name="password-confirm" type="password" dir="ltr" autocomplete="new-password" required<#if differs> aria-invalid="true" aria-describedby="input-error-password-confirm"</#if>>
  </div>
  <input type="hidden" name="logout-sessions" value="on">
  <button class="button button-main" name="login" type="submit">${msg("doSubmit")}</button>
</form>
</#if>
</@layout.registrationLayout>
