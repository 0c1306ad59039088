/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// server-node.js
var server_node_exports = {};
__export(server_node_exports, {
  planLinks: () => m,
  transform: () => Ws
});
module.exports = __toCommonJS(server_node_exports);
var e = Object.defineProperty;
var t = (t2, s2) => {
  for (var r2 in s2) e(t2, r2, { get: s2[r2], enumerable: true });
};
var s = false;
function r(e3) {
  try {
    const t2 = ((e4) => {
      const t3 = e4.headers || e4.raw && e4.raw.headers || {};
      return (e5) => {
        try {
          const s3 = ((e6) => {
            if ("function" == typeof t3.get) return t3.get(e6);
            const s4 = e6 in t3 ? e6 : Object.keys(t3).find((t4) => t4.toLowerCase() == e6);
            return s4 && t3[s4];
          })(e5), r3 = Array.isArray(s3) ? s3.join("cookie" == e5 ? "; " : ", ") : s3;
          return "string" == typeof r3 ? r3 : "";
        } catch {
          return "";
        }
      };
    })(e3), s2 = ((e4) => {
      if ("string" == typeof e4) return e4;
      const { originalUrl: t3, url: s3, href: r3 } = e4, a2 = t3 || s3 || r3;
      return "string" == typeof a2 ? a2 : a2.href;
    })(e3), r2 = ((e4) => {
      if (!/^https?:/i.test(e4)) return null;
      const { href: t3 } = new URL(e4);
      return { address: t3, base: t3 };
    })(s2) || ((e4, t3, s3) => {
      const r3 = e4.startsWith("?") ? "/" + e4 : e4;
      if (!r3.startsWith("/")) return null;
      const a2 = s3(":authority") || s3("host"), n2 = /^[^\s/?#@\\]+$/.test(a2) && ((e5) => {
        try {
          return new URL(e5).origin;
        } catch {
          return "";
        }
      })(`${(({ protocol: e5, socket: t4 }, s4) => "https" == e5 || t4 && t4.encrypted || "https" == s4(":scheme") || /^\s*https\b/i.test(s4("x-forwarded-proto")) ? "https" : "http")(t3, s3)}://${a2}`);
      if (n2) {
        const { href: e5 } = new URL(n2 + r3);
        return { address: e5, base: e5 };
      }
      return { address: new URL("https://any.invalid" + r3).href.slice(19), base: void 0 };
    })(s2, e3, t2);
    if (r2) return { ...r2, header: t2 };
  } catch {
  }
  return s || (s = true, console.error("smart-script: the request has no address that could be read, so links keep their own addresses. Pass a Request, Node's request, or { url, headers } with the address that the visitor's browser has.")), null;
}
var a = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 237, 174, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 157, 141, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 237, 174, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 180, 21, 0, 0, 148, 0, 0, 0, 244, 17, 0, 0, 144, 12, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
function n(e3) {
  return new WebAssembly.Instance(new WebAssembly.Module(e3)).exports;
}
var i;
var o = () => n((() => {
  const { memory: e3, unpack: t2 } = n(new Uint8Array(a));
  return new TextEncoder().encodeInto("#$%&####$$$#$$&#%$##%##%#$##%&%##$%#&$#%#&&'$%&$($'$%#$&#%($'(%&#$%&##%#&#%#&#$#$#&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%''$%&'$'%#'#%$#$$'#$$$###'#$%$%''')(&$%&)#&&&$%&&#&*#$%#&#,&,&-&)(.)&&-&&.*+%+**+%$%$%+%$%#*#$%*&&###$##/#'$'//$*'$$''*'$#'#'*'*&&%'%'$'&''#'#$#%'#$''#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&''$'#')(#'#)''%&'##&&&&$%&#'$%&'&##$%''##$%#$%&'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''($&%#&#$%##$#$#$%$&#&%&$&$'#&&%&&##%%$$'#$&&#$%&&#$&##$%$%#&&&###&&##(&*)+*'%$%''+'##(#&#&&%&$#&&#%$&&&###&&&$$#&%%$&%$#$&##$(,)$%/.%/$0&,)%$$)(%)$)(1(2((((3(4((5(6(7(8((*(+%((*'($&$+&($(-&('(('-((&$%%-'''''%%$&#56%%+%*%%0&$&$##1#2#3#4#7#8#+#*#)#,#(%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:###%&'4&%&&&)(&%44%%8)8&%4#$%#&##&&&##$%#$##$$&%$&'##&%$&'$'$$$'$$#(###(%&'$$$#$'$$''%&#$%$&$%$&#%%##%'$(6(7(9(:(;(=''%%**(('((%,+3,1%>(%-).(1))31))(()((&&318**,+?,@''/'''..'4?@%''(A(B,+),((*((),+)),%0/.AB(/4(02*2/2(.0(4''''';'=%/$)5''5'''('*%'0'2$$&$02$)$/%$$&$$$55'(*8$(*.4%(%*&$(*(*$')76(*$)&'9':'''$'$'%''$$&>))$----$---%-.(*$/''%.'318#'#'''76%.-$$&--))#%'$'(%#&&(&&&''((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##(('(&(%($#&#'&&&')')$%'('(#(((#56#+*7+8&2((%9&&.(%%'%,(+*/(/+#(((,'((&.&/#,'/:/',#'#&.&##&#)-)0)&-0&-0##''%'%#&&#'&#$'6,0(+*#+1#-#1/'0),#'##-1)3##'')),##':##'4'.78(((+*))+4.4.-1'''339-1&2&##2&#$')5'&$##$)()#$%$$%##&&##$$$$#$%%$$#$%%%%('&#&()$&)%%%('&$&(#$%###$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%#$''$'#')(#'#)''%&'&'%'%&&%##$%'#&&&)(##)$%#'&'#$#$%&)#(#*(*(+(#&'((#)$'%#%%%$$#+#%#$#$&&#$%%$%#%#####$##('%'%'$')&))''#$'%'$')$(($($#(%'%)$(#$&#'##(#&'&(&&$%#&#&&%%#$%&$%#&$&%'%#&'#$#$#$&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&'$%)(&)&&&&&&&,&&&&&&,$%&'$.,&%&*++.%*$''&&$$$$)(%)$*+$'%%--'%'*''-'-'$$%%**'+++#'#'#&&$$#&&#&#.#,#'#'#'#''##%#&#%#&#$#$$%#$$)#$&'&($(#$%($$&&##()$$$$'''%#$$#$#$%$%$#$#$$$$#&##&&%%&&$%&%'#(('&#'&$'&%&&$%#&&&'$)()-(($/-((##$(.()($%0(,(('%)/.+*(+%0-%)(%')).,','11(''(,-),(-'(1'(2((1'2%'%''.'/,,+*)+%%%%)+*0))/.0+'''&$)$%)'%%%))%%#'#''%$&##%$%$%'##$#%#%#$#'#&%##%%&#$#&$$%&)#$((#''#'+*,+-%$)&&$&&,-$$'($$$$#%%%$&#'$$##&''&#$$#$$#$%$#%$'$$$#&#%$#')%&$$$'$#$$$)#(&(&($#$#$$$$$$($#$#$$(##&&%%$#$#$$$#$%$$&&$#$%#$$'$$$$$$%#$#%$$##$$$#$$#$$'$$$$$$$%###%&$$$&##$($$)$'$$$##,+#,&$-#%&'#'-##*'*()%*##$*&&%%$$$$#$$$$#$&#&$#&0$&#&%$#%$$0$%$$$#)#+$#%,+)$$$%$#$$$,#*)*)*$#$#$$$$$$*$#$#$$*##))++$#$#$$$*$)$##,%#$&&%#$#$+$$$$$$$:$$$$$+$:#$$$$$#$$$$,$%$*$)$$#$#$$$$$%$$*$$*%%$#$$4$%$$$5&&('&(&6$36&#$)%,+*/.-5#%#&#&#-99,%&(',(+%&**('*(/%&)-).%&('%()&-(',(+&-('*(/&-&-&.#&0#+%$718%$%%#$(')(2))2,+8)2$*/%%$+$,+++,,,-1#%$.-1$.-$$$$$)$%$$$#$%3$3$$%$$$*$%##%##%##$$$$$#$#$*$%0$$$$%$#$$$$$#$$#$&&####$$$$$&$&$##$$$##&&$&&%%$$$$$$%#$&$#$$##$$%$$&$#&%$$$$17##4$$$$$-$.$,$%$$+$-$$$$$#$.%1##%%$%%,*/$#%##%%$%%%)2%$%*/$$$$$-$+$$#.$%$1$$#&$#$$*$.$0$:*&.&*&:$-&('(#)###$$))%%$$$,,,0/&('#())$$##/#/$+##++#+##))&$##$###&#$#%%$-##-&,,#$$##$$$$$$$+@/+++##+#++#''#+/'#/+++###++'##'#/+##+/@3;#'#33;#'++###7#HH@@+##+#++H#@#'#/+/3;//'3;'///+37'3;3;#-3;;D#+/'#/+'#3@;##/+/+#3#;/+#!` [%#/+#'/+#'/+#'+/'#/++#####HD@;73/+'##3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LTDL7X@ae/++q3y}mi~#3;D/#'DL'#L;3'q3;;D'###/@+#'+#!] ]%73/+'#/''q3;@/TL#+/3;/3;XT37;@3;HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;#+#+@;73/#3;/+'#+##7++####++'+#/;3DH7@/#'++/@/++#'#/#'HD++/+/+++'+##/+/+/~##'##'/+37@;/+,/+LT#'@@/#+###0!` [%2!` [%1;;33+#+;#3''#@'#;3/+#'a3;D#L+T3];;;;33++###$%&'()#$%&'(3;/@PH3;3;@3;+/aHPT#]+PPTHL3;3;3;'#q'+/37;@D+++###++#####@y'#'3;'/##-3;/3;/#'Lm}mT##em+]#T7/]'#;+D@@LXT3;H@#'+7+/#P#'+'#'//,,+'###07###;DL!i$!a$!#$ w$0 g% k% c% Z% _% V%/+!P$#!H$!A$+!P$#!H$+!P$#!H$!i$!a$!'$3;!X$!P$!L$!]$!T$!H$!k$!i$!e$# g%!#$ _% w$ Z% k% c% V%!i$!e$# R% J% _$ _$ g$ c$ w% o%!'$3;/#'XP@H@a3;!;$ Z$ _$]!a$!X$!3$!+$0 k% o% g% _% c% Z%/+!P&#!H&!Q$+!P&#!H&+!P&#!H&!a$!X$!7$3;.3;/ Z% o%!X$ {% R% s% J% Z%!X$ c%!a$ k%!i$!m$!T%!H%!;%!/%!+%!#% w% s% o% k% g% c%!'% _% Z%!m% J&!i%!3$!e%!+$!a%0!]% V& N& N$3;3;3;+//+/+@ Z%#1 Z U%!H&#!P&!H&#./!H&!e&!H&!a&!X&!T&!P&!'&!+&!3&*!,&# Z& V&#'+/37 Z& w& c&!#&D o&; g& Z%!L$!H&!L&!T&!/&!M&!(&!'&!T%!'%ye3;@ k& g&!H&!L&3;!P&!T& Z%'q3;37!'&!X&!/&!a&!P&;!H& N& V&!L$ k$ g$ c$ c$X c%P Z%-3;/!e&!H&!a&!X&!T&!P&!'&!+&!/& ^&!,& Z& Z% V&'q3;!'&#3'q3; Z&!=& ^&!@&!;&!7&!/&!'&!T%!T%!L$!+$!3$ R$#X+ c%#+/#'/#XX/!@$P Z%X c%################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################# * = 6$###$ 33 )% I I$ I )& I I I$ I )' I I I I$ I )% I I# )& I I I# )' I I I I# )#% I I )$ I% I I )$ I$ I )% I I% I I )( I I I I I# )$ I# )' I I I I% I I )( I I I I I$ I )& I I I% I I )% I H#&zy%*%&'*(&&(*$($%$((%'*'%%#$#$''&,-&$#*%%&('-#-%,&.#*,/$#0#1&(#',#''&$$#2#$'(&+#%+$+++(&$#$)+$ I$f J J%.*C') 6 . 6 8 ; C%#& * = 4#x( ; . * - =#w' ; 8 8 6#v/$)- L Iy G#DDDD3JFf!+ V%D?. G$$ IDLf$DQFfFkDfbk ;F?DLf#D?. G#DDk' IDDD3u(f$.j. G$% IDDLf$ 3F3+DLDDZDL 3D_. G$$ IDDLD 3F3+D'eDLDL 3DD!m-##.DDZ. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3,DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G#%eDj0#DLj0#DDDDf#3P.. G$% IDDLf$ 3Ff' >3+DLEDDZDLDf' > 3FDM[DDM[. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3tE/$.f!i ]%LDLFf J ^% 4FD 3l'eD3tEDDDDn?Fj0$DDD!m-##/$.DD3UE.Dj0$DDZDDZ.2.#. G$$ IG#f3 4FH#DDDD3/DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G%, I$ HG#f3 4FH#%e%eDLf!;# 3DD3?0#%eDDf_3=j0#Df9ZDf!` L%Z&eD3(EFFj0$DDDD35j0#.DLFj0$DLDLDD3JF'eDf!+ V%DD3$3Y?E/&.DLDD3b/$.DLFDLf' > 3E&eDDk0$Df3 3EDL37EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf!V ]%f(3%j0$DDDD3:j0$.DD3$3Yj0#DLDDD3$3[j0$.DfD 4E/$...Df$_DLFLEDf#ZDMEDg+[DDZDD[D rDD3ij'eDDf$ 3Ff% >3+DLDLf% > 3DZDDZ.DDLZDDM[/$.f!+ V%E.Df3 3H#D. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$) IG#f3 4FH#DD3;3-EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3.FLj0#.DDf!W S%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD36DLDLDLDL3#FDDL?E/$.DD3GE.Df3 3H#D. G$& IG#fD 4FH#DDZDDZ&eDf+ 33(EFF'eDf3 3DDfb3,DLDLDD3%j0$..DfD 3H#Df#l. G$% IDLFLDL3>FLDLDD3#E%eDLQ'ef!+ V%EDDf V Q%3h0$.DFLDL3]0#DLDLDD3#E.D. G#DLDLDD3Ij'eDDDD3).. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3^Ef$l0%DDf$3^Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G#DDt' IDDD3u(f$.j. G#DDDf Z ]%3`. G$$ IDLf'DQf!l#kF?DLf#D?. G#DDDf J ]%3`. G#DDt' IDDDD3:(f#.. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G#DDf!f S%f'3#. G$$ IG#f3 4FH#DDDD3/DLDf3 3H#f#l. G#DDf v Q%f/3#. G$) IG#fD 4FH#%eDQf&k'ef#E/$.%eDDf_3=j0#DDf v J%f(350#f$E/$.Df!S#ZDf V L%ZDDM[f#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33(EFFj0%DFDp0#DDD 4 3DDD39j0#..Df3lE/%.DE/#.#.DfD 3H#D. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3eDf3 3H#. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df p ]%f k ]%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$% ID3(EFF'eDDDfb3,2.Df#Z. G#DDf X M%f+3#3$. G$4 IG#f3 4FH#f!K K%Ef+E%e%eDD3REFFDFf!K K%f+39Fj'eDj0$f!S K%Ef*EDDf!S K%f*39j0$.DDt'eDDD 3DD 4fG3,DLEDLEDDLDLfd3,DLEDLEDDLFDLFfS3/DLEDLEDDLFDLFf!/#3/f#EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3,DLEDLFEDLF'eDDLD3MDf#DMg J J'y?f#DM rf$ :?E.%e%e&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;jD!/f#s :0%Df$ 3E/$..Df%n0#D0$.Df#Z/&.%e%eDDf!L#3=0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!Z K%f,3%0$DDf!d K%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G%7 I& HG#fT 4FH#DLFDLFf i R%f&3#3$EFEDDf!& R%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf { R%f*3#FLFDLFf!8 S%f/3#FQfdk'ef%DL0$>.f&D3$f!m K%f&3%j0#>f&f%f&DDf!m K%f&3#FL?DQfdl?.E%e%e%eDDf!E S%f)3#FLDQF3d'eDDf!- S%f.3#FLDQ3dEDDf { R%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f!p K%f*3%0$.D3$f P L%f)3%E.DDf U R%f*3#3$EFEDDZDDZDD_DDf!% S%f+3#F3$EFEf#EDF'eDD3cDD3c3%E.DfD 3FDDf f R%f&3#3KDMDLEDDDf!- R%f*3#3KDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf v R%f(3#EDf$_DDZDg#[Df7 3D3*.DD3jEDD_DDZDD[Df7 3DfD 33*f!+ V%EDf%t'eDDf x S%f)3JE.Df!+ V%D?3-EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3KDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D3*.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL37EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf!+ V%D?/$.DDf k Q%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Dg+[Dg J J J J J$[Dg#[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3?j0#D3$EFEDfD 3Df$ 3Ff& >3+DLDLf& > 3FDZDDZDDZ/#.#. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3Fj0#..f$. G#DDf!K S%f/3#. G$' If!+ V%DLDQ?FLDL3WEFEDFj'eDLDL3WEFEDE.DD. G$& IDf' >E&eDF'eDf3 4EDLEDLDf3 3EDDD3%j0$..Df#l. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3/DDLDL3M/$.Dg#[Dg$[.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef!+ V%DLDQ?FLDLf N R%f*3#FQfdk'eDLj0$.Df' 3Ff!& Z%f,f w U%3)Df!/ Z%f,f g V%3).D3HEFEDEDLFf' >EDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD30/$.DDD3..FLj0#DLDLf!& Q%f.3#3$EFEDEDf!9#ZDf!8 Z%Zf$E&e%eDf3 3DfT 33BDLFj0#DDLFDD3%0%DDLDL32FLFDLF3;3-EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3H3%j0$..Dj'eDDDD3]F?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf!8 Z%ZDf!7#ZDf!; U%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33B%eDLF'eDLEDDLFDLF32FLDLD30EDDf u [%f-3%j0$DL0$Dj'ef!+ V%EDQf$ :j0%.Df | K%f+32FLDLD30Ff!m S%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3)/#.#..DLE%eDLFj0#Df ^ [%f(3.Ef!$ X%f>DD310#f!; U%f!7#DD310#DLj0#Df' 3FDDDD3XD3)Df c [%f.Df n [%f*3.3).DDZDDZ&eDf3 3DfT 33BDLF'eDf' 3DDLDDLDL32FLDLD303)/$..Df' >E&e%e%eD'ef$Ef!; U%f!7#DLDL31j'ef!8 Z%f!9#DLDL31E.f!$ X%f>DLDL310%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3Ij0$/%.Df' 3DDD33DDLZDDM[Dfe 4H#2.Df' 3DDDD3XDLFLDLD303).Df3 3EDf3 4E/#.#. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$& IG#fT 4FH#Df+ 3DDf$f#3D%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?38/$.DDD3'.DfT 3H#. G#f!+ V%DDf!p$ :?FLDLf ] R%f,3#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3g.Df3 3H#. G$7 IG#fT 4FH#DLFLED3HEFEDEDLEDf!1#ZDf | J%ZDf3 3E%e&eDfd3&DLEDDM[DLEDLE&eDf/ 33(EFF'eDfD 3DDFfb3,Df7 3DLDLf$34DDDLDL3I0$DD3_DDD38/$..DDf' >F 3EDEDE&eD'eDQj'eDD3_DDLDL36Dfb3&DLFLEDLEDQfbk'eDDD36(DDD3n..Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD38.DLFD 4FDr0$Df+ 3E%e&eDf' 33(EFEDEDFj0$DDf p J%f)35'eDEDEDE&eDj0%%eDLDLDD3%'eDLFL0$.Df3 3EDf3 4EDf3 3E/$..DE&eDFDk0%Df3 3EDLFDLFDD3%j'eDfRZDf V L%Z&eDfD 33(EFFj0%DDDD3%j0#..DDDD3%0#DLFLDLDLDL3%j0#...DDDf!+ V%f$3PDDDLFDDp?Z/$..DLFD 4E.f/EDLDn'eDDDDDp?Zf*E.DfT 3H#D. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$( IG#f3 4FH#DfRZDf V L%Z&eDf+ 33(EFF'eDDDFDDD3.33/$..Df6ZDf!# [%Z%e&eDf+ 33(EFFj0$DDD3.Lj0#.Df c [%f.Df n [%f*3.33.Df3 3H#. G#DQj'eDf x S%f)3b.. G$% I%ef IDD 3FDDp?Ff J ^% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!i ]%DZDf J ^% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf ~ S%f&350$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G#DDf U R%f*3#3$. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33(EFFj0$Df3 3DDfb3,DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$' IG#f3 4FH#%eDj0#DLFQ'eDD3l0$.f$EDQf$l0#Df]ZDf u ]%Z&eDf+ 33(EFF'eDDDD3:j0$..DjE.Df3 3H#D. G#DDf e S%f(3#. G$' I%eDf!;# 3DD3?0#Df$ 4EDLFDLf& > 3E&eDDk'ef#2.DLFDLFDD3%0$Df+ 3EDf+n0#DEDE&eDDp0$Df$ 4EDf$ 3FDDD3%j0#..f$2.f$. G$% If$E%eDD3;Qf!K#k0#DD3;QFfFkDfbk ;0#DD3GLf#lE.D. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G#DDf p S%f+3#. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df ~ S%f&3'DDD3'DDLZDDM[Df3 3H#. G$& IG#f3 4FH#DDDf_3/DLf& 3FDr'eDDD 3DD 4fS3/DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G$- IG#fe 3FH#D3VEFEDD3VEFFf#DF?Ff { J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3eDQf!n#k0$DD3+DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$, IG#fe 3FH#DDf a S%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf j S%f)3#EDf' 3Ff$f#3@f c M%E%eD0#f w M%f w M%f!/ M%DLFDLFf!J Q%f23#FL?DQfdl?EDDf!o Q%f)3#3$f!D M%f)3%j0#Df!J M%f }&3@.Df#ZDg+[%eDLDL3>FLDLf T S%f+3#FQf!K#l0#D3-EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf!Q R%f+3#FLDLf#34DDZDfH 3D3+DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[DfX 3DLDL3>FLDLf!k R%f33#3$f#34Dfe 4DLDLf k Q%f.3#3$f#34DDZDDZDD_DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >3+DLEDDZDLDf' > 3FDM[DDM[. G#Df%t' IDSDD 3f% 4Sk(f#.. G$' IDf2 :EDDf!a!p!p!p$ :Ff% > 3E%e&eD'ef#Ef#E&eDDD 3LDk ;EDf' 3Ff!/#l0#.Df3 4EDfe 4EDf$ :j0$/%..Df% >E&eDj'ef#2.Df' 4EDLDf' 3EDl0#..f$. G#DDf q R%f(3#. G#Dg,{'eDDg- J3k.DDg- L rfT ;3&. G$& If$E%eDf!/cp0#f#EDf(n0#DDf!R ]%f%35j0#DDf!R ]%3hj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. G$( I% If#DQFfblDfFl :0#>f$DQf&k0#>DLEDLEDLFLDL3>DD3Fj'ef#Df+ 3DD3Fj0$>.DDDD3$3[f$ =.. G$$ IG#f3 4FH#Df' 3DDf#34DDLDL36Df3 3H#. G%- I% HG#f!@# 4FH#DLFf!; K%f.32EDLQE%e%eDLDLDf' 3F30L'eDf$ :j0$DLDL3GL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3T.DDf!p$ :Ff/ 5 3FEDLFj'eDDDD3LD3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3=j0#DDLDLD33.DDLZDDMF[D rE.Df#ZDg+[DDLf' > 3EDLE&eDDl'eDDMF[DDMF[Df3 3E%ef!6 [%fLD rDL31j0#D rFQfbl0#DfL 3D3$f#f#3DDLj0%DLEDLEDLDLf!= Q%f03#3-EFEDf( >E&eDj0&DfD 4ED3$EFEDfD 3EDDDD3:j0#..Df/ 3Df; 33g/$..Df/ 3f!G K%f'D3)DLf' >EDLE&eD'eDf/ 3DLDLDL33Df3 4EDf3 3E/$..DDLZDDM[.Df!@# 3H#. G$& IG#f3 4FH#%eDLFj'eDf#ZDf#_/$.Df' 3Df#f!+ V%3oDQEDLFj'eDf#ZDD_/$.DDLZDDLZDD_DDZDDZ.Df3 3H#. G#Df#3&DL. G$% IG#f3 4FH#Df' 3Ff#DD3LDLQ'eDD3S.DQDf3 3H#. G$+ IDf$ 3EDDf( > 3E&eDDFl'eDfD 3ED3$EFEDFj0$DEDE&eDf$k0%DDf$ 4FDD39Df$ 3Ej0#...DDl. G$$ If!i ]%LFf+Df J ^% 3f* :F 4f#D? 3D3U. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G#f#D3U. G$- IG#f {% 4FH#Df+ 3f J ^%D3@DfL 3DLFDLF3fDf!i# 3DD3Z3EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf!i# 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!a$ 3Df!H$ 33*/'.Df!i# 33T/).f#/$.DQ0%f$.DfL 3Df V% 33rF ;j0#DDM[DDM[Df!a$ 3Df!H$ 33*D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!a$ 3Df!H$ 33*.DLEDLEDDLFLDLf!4 R%f*3#ZDDZDDZf#EDf#_DDZDDf!i# 3ZDf%_Df J%`Df&ZDf!i$ 3E&eDf&l'eDf V% 3DD 3QDfL 3Df!H$ 33LDf$ 3E/$..Df#ZDDLFf#lZDDLf+D?ZDf#_DDZDDf!i# 3ZDDf!H$ 3 xDf V% 3 xgD P N[Df%ZDf!i$ 3Ef#E&eDf+l'eDD 3LEDf#ZDg+[Df J% 3D3SDf' 3E/$..DLEDf+ZDLEDg#[f#EDf#ZDg+[DLFLDL3j37EFEDf( >EDf!3$ 3EDE&eD'e% I%eDfCp0#DLj0#DDDLDL3?F 3Ef$D0$>.DDD3i.EDfD 3EDf o% 3DfT ;3&DfD 4EDfD 3E/$..Df o% 33qDf {% 3H#. G%9 I$ HG#f J' 4FH#Df/ 3f J ^%D3@Df#ZDg+[Df] 3DLFDLF3f%eDD3aQf!l#l'eDf R$ 3DD3Z3Ef$EDLFLFDLFf!Y Q%f33#3-DL3$3sj'eDDf!1 Q%f.3#3-DLDL3sE.DLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf R$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!X$ 3Df!H& 33*/'.Df R$ 33T/).f#/$.DQ0%f$.Df] 3Df Z% 33rF ;j0#DDM[DDM[Df!X$ 3Df!H& 33*D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!X$ 3Df!H& 33*.DLEDLEDLFLDLf!4 R%f*3#EDQEDf Z% 3DLDLf a Q%f-3#3$DQDf$ =3D% I%eDL'eDDLFn0$.Df#Zf#/$.DDM[DDM[DDMF[DDM[DDLZDDZDf!X$ 3f#D r?.EDf#_Df#ZDf#ZDf#ZDDZDf#ZDg+[Df#_DDZDDZDDZDDZDDf R$ 3FZDDZDDf] 3ZDf#ZDf#_DDZDDLFf#lZDDLf+D?ZDQEDDZDf w% 3Df _% 3FDf!]% 3D?3SDf#ZDg+[DQF' If$(DLDLf!j Q%f(3#3-EFED.f( >D 3EDf Z& 3f$ ;E&e%eDDFl'eDf N& 3f-3&f#Ef$Ef$Ef#Ef$Ef#Ef$Ef#E%e% I%e% I%e%e%eDf$ 41%)$#.DLFDLF3Cf X Q%f'3%j0$f#/%.DLFDLF3CE>D0%f ] Q%Ef'/&.DD3CEFED.EDDf S M%f(3#FLDL3REFEDEDDf O M%f'3#FLEDLEDDf ] S%f'3#3$EFEDE/%.DD3CEFED.EDDf!e R%f)3#3$EFEDEDDf!Y R%f.3#FLEDLE.DfD 3ED0%DQf!l#l0%D'ef#EDLFLFQf$ :E&eDf;k0'DDM[Df/ 3E%e%e&eDf!H& 33(EFEDEDj0$DDDD3:j0#Dj'ef o U%f+DD310$..Df!H& 3DDf#34Df V U% 3QEDLEDLE&eDj0*Df$ 4EDQDf$ 3EfRk0#.Dj0)DQ0$/(.DE/$..Df!H& 3DDDQf#3DDLj0&/%.DD3Rf!( K%f.390%DfF_Dg$[Df#ZDg+[DDZDDZDf!'& 3Df Z% 33pDLFj0%DQEDDLZDDM[DD_Df Z& 3f!3 K%f+Df!H& 33)DLEDf N& 3FDLDL3'DDLDL3'DDLDL38DDM[DDLZDDM[DDM[DLDDf g& 3D3Q>/%.%eDDQf%n ;0#Df!H& 3Df Z% 33pDLFj0#DQEDDLZDDM[DD_DQ'eDf!'& 3f!d J%f/f w U%33.f!+ V%EDLFQf&k'eDLFLDLf l R%f(3#E.%eDQf!l#l0#DfVZDf!p J%Z&eDf!H& 3Df g& 33BDLFj0$Df!'& 3DDLDLDLDLDL3#f#3P/#.#.DLFLDQ3OFLDLf!; R%f-3#3$f!L V%fBDfP 3F3NDDLDL38DDM[DDLZDg$[DDM[Df#Df!H& 3D3Q>.DfP 3FDLDL3'Df ~ S%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[/&.DQ'eDf | K%f+32FLDLD30Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf!'& 3FDf Z% 3DDf!H& 33oDLFj0#DQEDDLZDDLZDLEDLE%eDf$kFj'eDLDQ3OFLDLf!F R%f(3#3$f g Z%f=Df N& 3F3NDfS3&DDD3MDMu0$DLQf$l0$Df!$ Z%f%3'/$.DLDQ3OFLDLf!K R%f)3#3$f J X%fEDf N& 3F3NDf l X%f73'DDD3'DfS3&.Df N& 3FDD3nDDLZDDLZDD_DDZDg$[Dg$[DDDf!'& 3D3Qf!p$ :f/l0#DDDQ ;_/#.#.Df R$ 3DD3a3E%e%eDQFf%t'eDfP 3f!K#3&DLFDLf' > 3EDf c% 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL37EFDf( >EfD 4E&eDj0$DfD 4EDf] 3Df R$ 3DfD 3F3mj0#.Df6p0#D'eDfP 3fP3&.DfP 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL37EFEDf( >E&eDj0%%eDf] 3Df R$ 3D3mj0#%eDLj'eDf$ :j0$/%.D3$3lDf$ :k0$.DfP 3FDLDL3ADf l J%f%3'DD3$36Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfP 3Ff J J%f23ADf Y J%f)3'.DfP 3Ff ` J%f/3ADf_3&DDM3kDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfP 3f-3&/$.DfP 3Ff!T ]%f%3'DDL3$3A.DDM[DDLZ.Df Z% 33qDf J' 3H#. G.!a5)#f J J%. n& * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + 6 . > *_Q * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . * / ( ; 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 1 ; . / * 9 9n - 9 5 * > / 8 ; 6##!p!p!p!p!p!p!p!p##$#f w M%.!Q)!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . 8 7 .q 2 7 4zwq A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 - 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - . , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =###$####### ] M##'###+#f c T%. p$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$###@ O## *###%### G O##2### @ . 0 *J * 9 4$####### X M##'###+#f!7 U%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$#######7 P##)###+#f!' V%.8F###$#######$#######+#f!H V%. i)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -### D P##o###!3 P##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -#Y Q##>###t Q##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -### g Q##Q###!3 P##E###!8 Q##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9TUVWXYZ[]^fghijk#####!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 -# N Q##!X P##' R", new Uint8Array(e3.buffer, 148)), t2(), new Uint8Array(e3.buffer, 22381, 18934);
})());
var c = o;
var D = () => {
};
function E(e3, t2, s2) {
  const r2 = new TextEncoder().encode(t2);
  return (() => {
    try {
      return ((t3) => {
        const a2 = t3.room(r2.length);
        new Uint8Array(t3.memory.buffer, a2).set(r2);
        const n2 = t3[e3](r2.length, s2), i2 = new Uint8Array(t3.memory.buffer, n2);
        return new TextDecoder().decode(i2.subarray(0, i2.indexOf(0)));
      })(i = i || c());
    } catch (e4) {
      throw D(), e4;
    }
  })();
}
var h = (e3) => e3.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var T = (e3, t2 = "{") => h(e3) + h(t2);
var l = "\uFFFF}\uFFFF";
function f(e3, t2, s2) {
  let r2 = 1e5;
  const a2 = (e4, t3, n2) => {
    let i2 = "-";
    try {
      if ("string" == typeof t3) i2 = s2 + t3;
      else if ("boolean" == typeof t3) i2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) i2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && n2 < 8) {
        const s3 = Array.isArray(t3), i3 = Object.keys(t3);
        if ("string" == typeof t3.href && !i3[0]) return a2(e4, t3.href, n2);
        let o2 = "";
        for (const e5 of i3) {
          if (--r2 < 0) break;
          let i4;
          try {
            i4 = t3[e5];
          } catch {
          }
          o2 += a2(s3 ? "" : e5, i4, n2 + 1);
        }
        return T(e4, s3 ? "[" : "{") + o2 + l;
      }
    } catch {
    }
    return h(e4) + h(i2);
  };
  return a2(e3, t2, 0);
}
function _(e3) {
  try {
    return decodeURIComponent(e3);
  } catch {
    return e3;
  }
}
function A(e3, t2, s2) {
  return T("") + f("call", e3, '"') + f("config", t2, '"') + T("visit") + s2;
}
function p(e3, { address: t2, header: s2 }) {
  const r2 = (e4) => s2("sec-ch-ua-" + e4).replace(/^\s*"|"\s*$/g, "").replace(/\\(["\\])/g, "$1"), a2 = ((e4, t3) => {
    const { consent: s3, consentFrom: r3, limitDataUse: a3, clickId: n3 } = e4 || {};
    return { answer: void 0, consentFrom: r3, consent: s3, limitDataUse: a3, gpc: t3, clickId: n3 };
  })(e3, "1" == s2("sec-gpc")), n2 = r2("model"), i2 = r2("platform-version"), o2 = (c2 = t2, D2 = s2("referer"), p2 = Date.now(), m2 = ((e4, t3) => !(t3 && false === t3.repairAddresses))(0, e3), f("landing", c2, "=") + f("referrer", D2, "=") + f("now", p2, "=") + ((e4, t3, s3) => {
    const [, r3, a3] = /^[^?#]*\??([^#]*)(.*)/s.exec(t3);
    let n3 = T("query");
    for (let e5 of (s3 ? ((e6, t4) => `${t4}&${e6}`.replace(/=[^&?#]*:[^&]*|[?#](?=[\w.-]+=)/g, (e7) => "=" == e7[0] ? e7 : "&"))(r3, a3) : r3).split("&")) try {
      s3 && (e5 = e5.replace(/^(amp(;|%3B))+|^#.*/i, ""));
      const t4 = (e5 + "=").indexOf("=");
      let r4 = e5.slice(0, t4), a4 = e5.slice(t4 + 1);
      /[%+]/.test(e5) && ([[r4, a4]] = new URLSearchParams("?" + e5)), (r4 || a4) && (n3 += h(r4) + h("=" + a4));
    } catch {
    }
    return n3 + l;
  })(0, c2, m2) + f("consent", a2, '"') + f("memory", [], "=") + (n2 || i2 ? f("hints", { model: n2, platformVersion: i2 }, "=") : ""));
  var c2, D2, p2, m2;
  let d2, u2 = "";
  const $2 = (e4) => {
    const [t3, r3] = e4.split(/:(.*)/s);
    return "cookie" == t3 ? f(e4, ((e5, t4) => {
      const s3 = ("; " + e5).split(`; ${t4}=`)[1];
      return s3 && _(s3.split(";")[0]);
    })(s2("cookie"), r3), "=") : "";
  };
  return (t3) => {
    d2 ??= o2.length > 2e3 ? ((e4, t4) => {
      const s4 = E("reads", A("page", e4, t4)), r4 = t4.split("\uFFFF"), a4 = r4.indexOf("query") + 2;
      return r4.filter((e5, t5) => {
        return (r5 = t5 - a4) < 0 || r5 >= 2 * s4.length || "1" == s4[r5 >> 1];
        var r5;
      }).join("\uFFFF");
    })(e3, o2) : o2;
    const s3 = () => ((e4) => {
      const [t4, s4, ...r4] = E("ask", e4).split("\uFFFF"), [a4, ...n3] = t4.split("\n");
      return { consent: +s4, impression: a4, links: n3, needs: r4 };
    })(A("page", { ...e3, links: t3 }, d2 + T("sources") + u2 + l)), r3 = s3(), a3 = r3.needs.map($2).join("");
    return u2 += a3, a3 ? s3() : r3;
  };
}
function m(e3, t2) {
  let s2 = [];
  try {
    const a2 = e3 && e3.links;
    s2 = Array.isArray(a2) ? Array.from(a2, d) : [];
    const n2 = r(t2);
    if (n2) {
      const t3 = p(e3, n2)(s2.map(({ link: e4 }) => e4));
      return { links: s2.map(({ own: e4 }, s3) => t3.links[s3] || e4), impression: t3.impression || null };
    }
  } catch {
  }
  return { links: s2.map(({ own: e4 }) => e4), impression: null };
}
function d(e3) {
  try {
    const { platform: t2, appId: s2, href: r2 } = e3, a2 = r2 && r2.href ? r2.href : r2, n2 = "string" == typeof a2 ? a2 : "";
    return { own: n2, link: { platform: t2, appId: s2, href: n2 } };
  } catch {
    return { own: "", link: { href: "" } };
  }
}
D = () => (c = o, void (i = void 0));
var u = "data-smart-own";
var $ = [8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376];
function I(e3) {
  return ((e4) => 0 === e4 || e4 >= 55296 && e4 <= 57343 || e4 > 1114111)(e3) ? 65533 : e3 >= 128 && e3 <= 159 && $[e3 - 128] || e3;
}
function L(e3) {
  return e3 - 1 >>> 0 < 127 || e3 - 160 >>> 0 < 55136 ? String.fromCharCode(e3) : String.fromCodePoint(I(e3));
}
var N = ["Q=\xA8`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", '\xC6&\xC1\u0102\xC2\u0410\u{1D504}\xC0\u0391\u0100\u2A53\u0104\u{1D538}\u2061\xC5\u{1D49C}\u2254\xC3\xC4\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\u{1D505}\u{1D539}\u02D8\u212C\u224E\u0427\xA9\u0106\u22D2\u2145\u212D\u010C\xC7\u0108\u2230\u010A\xB8\xB7\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\u{1D49E}\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\u{1D507}\xB4\u02D9\u02DD`\u02DC\u22C4\u2146\u{1D53B}\xA8\u20DC\u2250\u222F\xA8\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\u{1D49F}\u0110\u014A\xD0\xC9\u011A\xCA\u042D\u0116\u{1D508}\xC8\u2208\u0112\u25FB\u25AB\u0118\u{1D53C}\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397\xCB\u2203\u2147\u0424\u{1D509}\u25FC\u25AA\u{1D53D}\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\u{1D50A}\u22D9\u{1D53E}\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\u{1D4A2}\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401\xCD\xCE\u0418\u0130\u2111\xCC\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\u{1D540}\u0399\u2110\u0128\u0406\xCF\u0134\u0419\u{1D50D}\u{1D541}\u{1D4A5}\u0408\u0404\u0425\u040C\u039A\u0136\u041A\u{1D50E}\u{1D542}\u{1D4A6}\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\u{1D50F}\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\u{1D543}\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\u{1D510}\u2213\u{1D544}\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\u{1D511}\u2060\xA0\u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\u{1D4A9}\xD1\u039D\u0152\xD3\xD4\u041E\u0150\u{1D512}\xD2\u014C\u03A9\u039F\u{1D546}\u201C\u2018\u2A54\u{1D4AA}\xD8\xD5\u2A37\xD6\u203E\u23DE\u23B4\u23DC\u2202\u041F\u{1D513}\u03A6\u03A0\xB1\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\u{1D4AB}\u03A8"\u{1D514}\u211A\u{1D4AC}\u2910\xAE\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\u{1D516}\u2193\u2190\u2192\u2191\u03A3\u2218\u{1D54A}\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\u{1D4AE}\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1\xDE\u2122\u040B\u0426	\u03A4\u0164\u0162\u0422\u{1D517}\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\u{1D54B}\u20DB\u{1D4AF}\u0166\xDA\u219F\u2949\u040E\u016C\xDB\u0423\u0170\u{1D518}\xD9\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\u{1D54C}\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\u{1D4B0}\u0168\xDC\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\u{1D519}\u{1D54D}\u{1D4B1}\u22AA\u0174\u22C0\u{1D51A}\u{1D54E}\u{1D4B2}\u{1D51B}\u039E\u{1D54F}\u{1D4B3}\u042F\u0407\u042E\xDD\u0176\u042B\u{1D51C}\u{1D550}\u{1D4B4}\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\u{1D4B5}\xE1\u0103\u223E\u223E\u0333\u223F\xE2\xB4\u0430\xE6\u2061\u{1D51E}\xE0\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222\xC5\u237C\u0105\u{1D552}\u2248\u2A70\u2A6F\u224A\u224B\'\u2248\u224A\xE5\u{1D4B6}*\u2248\u224D\xE3\xE4\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\u{1D51F}\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\u{1D553}\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8\xA6\u{1D4B7}\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010D\xE7\u0109\u2A4C\u2A50\u010B\xB8\u29B2\xA2\xB7\u{1D520}\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB\xAE\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\u{1D554}\u2210\xA9\u2117\u21B5\u2717\u{1D4B8}\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF\xA4\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77\xB0\u03B4\u29B1\u297F\u{1D521}\u21C3\u21C2\u22C4\u22C4\u2666\u2666\xA8\u03DD\u22F2\xF7\xF7\u22C7\u22C7\u0452\u231E\u230D$\u{1D555}\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\u{1D4B9}\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251\xE9\u2A6E\u011B\u2256\xEA\u2255\u044D\u0117\u2147\u2252\u{1D522}\u2A9A\xE8\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\u{1D556}\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7\xF0\xEB\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\u{1D523}\uFB01fj\u266D\uFB02\u25B1\u0192\u{1D557}\u2200\u22D4\u2AD9\u2A0D\xBD\u2153\xBC\u2155\u2159\u215B\u2154\u2156\xBE\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\u{1D4BB}\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\u{1D524}\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\u{1D558}`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A\xBD\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\u{1D525}\u2925\u2926\u21FF\u223B\u21A9\u21AA\u{1D559}\u2015\u{1D4BD}\u210F\u0127\u2043\u2010\xED\u2063\xEE\u0438\u0435\xA1\u21D4\u{1D526}\xEC\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\u{1D55A}\u03B9\u2A3C\xBF\u{1D4BE}\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456\xEF\u0135\u0439\u{1D527}\u0237\u{1D55B}\u{1D4BF}\u0458\u0454\u03BA\u03F0\u0137\u043A\u{1D528}\u0138\u0445\u045C\u{1D55C}\u{1D4C0}\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85\xAB\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\u{1D529}\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\u{1D55D}\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\u{1D4C1}\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A\xAF\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\u{1D52A}\u2127\xB5\u2223*\u2AF0\xB7\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\u{1D55E}\u2213\u{1D4C2}\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115\xA0\u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\u{1D52B}\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\u{1D55F}\xAC\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\u{1D4C3}\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279\xF1\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8\xF3\u229B\u229A\xF4\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\u{1D52C}\u02DB\xF2\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\u{1D560}\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134\xAA\xBA\u22B6\u2A56\u2A57\u2A5B\u2134\xF8\u2298\xF5\u2297\u2A36\xF6\u233D\u2225\xB6\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\u{1D52D}\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72\xB1\u2A26\u2A27\xB1\u2A15\u{1D561}\xA3\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\u{1D4C5}\u03C8\u2008\u{1D52E}\u2A0C\u{1D562}\u2057\u{1D4C6}\u210D\u2A16?\u225F"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9\xBB\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD\xAE\u297D\u230B\u{1D52F}\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\u{1D563}\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\u{1D4C7}\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198\xA7;\u2929\u2216\u2216\u2736\u{1D530}\u2322\u266F\u0449\u0448\u2223\u2225\xAD\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\u{1D564}\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\u{1D4C8}\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5\xAF\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283\xB9\xB2\xB3\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292A\xDF\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\u{1D531}\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223C\xFE\u02DC\xD7\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\u{1D565}\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\u{1D4C9}\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963\xFA\u2191\u045E\u016D\xFB\u0443\u21C5\u0171\u296E\u297E\u{1D532}\xF9\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B\xA8\u0173\u{1D566}\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\u{1D4CA}\u22F0\u0169\u25B5\u25B4\u21C8\xFC\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\u{1D533}\u22B2\u2282\u20D2\u2283\u20D2\u{1D567}\u221D\u22B3\u{1D4CB}\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\u{1D534}\u{1D568}\u2118\u2240\u2240\u{1D4CC}\u22C2\u25EF\u22C3\u25BD\u{1D535}\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\u{1D569}\u2A01\u2A02\u27F9\u27F6\u{1D4CD}\u2A06\u2A04\u25B3\u22C1\u22C0\xFD\u044F\u0177\u044B\xA5\u{1D536}\u0457\u{1D56A}\u{1D4CE}\u044E\xFF\u017A\u017E\u0437\u017C\u2128\u03B6\u{1D537}\u0436\u21DD\u{1D56B}\u{1D4CF}\u200D\u200C'];
var S = 48;
var C = 2654435761;
var O = 2246822507;
var R = (() => {
  const e3 = new Uint8Array(128);
  for (let t2 = 48; t2 <= 57; t2++) e3[t2] = t2 - 47;
  for (let t2 = 65; t2 <= 90; t2++) e3[t2] = t2 - 54;
  for (let t2 = 97; t2 <= 122; t2++) e3[t2] = t2 - 60;
  return e3;
})();
function g(e3, t2, s2) {
  return e3.charCodeAt(t2) << 25 | e3.charCodeAt(t2 + 1) << 18 | e3.charCodeAt(t2 + s2 - 2) << 11 | R[e3.charCodeAt(t2 + s2 - 1)] << 5 | s2;
}
function k(e3, t2) {
  return 1023 & (3 * e3 << 3 ^ t2);
}
function M(e3, t2) {
  return (Math.imul(e3, C) >>> 16) * t2 >>> 16;
}
function F(e3, t2) {
  return (Math.imul(e3, O) >>> 16) * t2 >>> 16;
}
function P(e3) {
  const [t2, s2] = e3, r2 = t2.charCodeAt(0) - S << 6 | t2.charCodeAt(1) - S, a2 = t2.charCodeAt(2) - S << 6 | t2.charCodeAt(3) - S, n2 = t2.charCodeAt(4) - S << 6 | t2.charCodeAt(5) - S, i2 = 6 + a2, o2 = i2 + 2 * r2, c2 = 2 * n2, D2 = new Int32Array(c2), E2 = new Uint16Array(c2), h2 = new Uint16Array(c2), T2 = new Uint32Array(1024), l2 = /* @__PURE__ */ new Map(), f2 = [];
  let _2 = "", A2 = 6, p2 = 0;
  for (let e4 = 0; e4 < r2; e4++) {
    const s3 = t2.charCodeAt(i2 + 2 * e4) - 35, r3 = t2.charCodeAt(i2 + 2 * e4 + 1) - 35, a3 = 31 & s3, c3 = a3 + (31 & r3), m2 = 1 + (r3 >> 5);
    _2 = _2.slice(0, a3) + t2.slice(A2, A2 + c3 - a3), A2 += c3 - a3;
    const d2 = g(_2, 0, c3);
    let u2 = 2 * (t2.charCodeAt(o2 + Math.floor(e4 / 6)) - S & 1 << e4 % 6 ? F : M)(d2, n2);
    if (0 !== D2[u2] && (u2 += 1), D2[u2] = d2, c3 > 4) {
      const e5 = _2.slice(2, c3 - 2), t3 = l2.get(e5);
      if (void 0 === t3) {
        l2.set(e5, f2.length), E2[u2] = f2.length;
        for (let t4 = 0; t4 < e5.length; t4 += 2) f2.push(e5.charCodeAt(t4) | e5.charCodeAt(t4 + 1) << 16);
      } else E2[u2] = t3;
    }
    const $2 = k(_2.charCodeAt(0), _2.charCodeAt(1));
    T2[$2] |= c3 <= 16 ? 1 << c3 - 2 : 32768, 32 & s3 && (T2[$2] |= 1 << c3 - 2 + 16), h2[u2] = p2 << 2 | m2 - 1 | (32 & s3) >> 4, p2 += m2;
  }
  return { keys: D2, buckets: n2, slotMidOff: E2, slotValue: h2, values: s2, lengthBits: T2, middles: new Uint32Array(f2) };
}
var b;
var B;
var H = 59;
function U(e3) {
  return ((e4) => e4 - 48 >>> 0 <= 9)(e3) || (32 | e3) - 97 >>> 0 <= 25;
}
function y(e3) {
  return 61 === e3 || U(e3);
}
(B = b || (b = {}))[B.Legacy = 0] = "Legacy", B[B.Strict = 1] = "Strict", B[B.Attribute = 2] = "Attribute";
var G = P(N);
var w = (() => G.keys)();
var x = (() => G.buckets)();
var v = (() => G.slotMidOff)();
var Y = (() => G.lengthBits)();
var Q = (() => G.middles)();
var Z = (() => G.slotValue)();
var q = (() => G.values)();
function j(e3) {
  const t2 = e3 >> 2;
  return 1 & e3 ? q.slice(t2, t2 + (1 & e3) + 1) : q.charAt(t2);
}
function K(e3, t2, s2) {
  const r2 = e3.charCodeAt(t2), a2 = e3.charCodeAt(t2 + 1), n2 = e3.charCodeAt(t2 + s2 - 2), i2 = e3.charCodeAt(t2 + s2 - 1);
  if ((r2 | a2 | n2 | i2) > 127) return -1;
  const o2 = r2 << 25 | a2 << 18 | n2 << 11 | R[i2] << 5 | s2;
  let c2 = 2 * ((Math.imul(o2, C) >>> 16) * x >>> 16);
  for (let r3 = 0; ; r3++) {
    if (w[c2] === o2 && (s2 <= 4 || W(c2, e3, t2, s2))) return c2;
    if (w[c2 + 1] === o2 && (s2 <= 4 || W(c2 + 1, e3, t2, s2))) return c2 + 1;
    if (1 === r3) return -1;
    c2 = 2 * ((Math.imul(o2, O) >>> 16) * x >>> 16);
  }
}
function W(e3, t2, s2, r2) {
  let a2 = v[e3], n2 = s2 + 2;
  const i2 = s2 + r2 - 2;
  for (; n2 + 1 < i2; ) {
    if ((t2.charCodeAt(n2) | t2.charCodeAt(n2 + 1) << 16) !== Q[a2++]) return false;
    n2 += 2;
  }
  return n2 === i2 || t2.charCodeAt(n2) === (65535 & Q[a2]);
}
var X = 2047;
var V = 0;
function J(e3) {
  const t2 = e3 >>> 21;
  return t2 === X ? V : t2;
}
var z = (() => {
  const e3 = new Uint8Array(128).fill(255);
  for (let t2 = 0; t2 < 10; t2++) e3[48 + t2] = t2;
  for (let t2 = 0; t2 < 6; t2++) e3[65 + t2] = t2 + 10, e3[97 + t2] = t2 + 10;
  return e3;
})();
function ee(e3, t2, s2) {
  const r2 = e3.length;
  let a2, n2 = t2, i2 = 0;
  if (120 == (32 | e3.charCodeAt(n2))) for (n2 += 1, a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = z[t3];
    if (!(s3 <= 15)) break;
    i2 = 16 * i2 + s3, n2++;
  }
  else for (a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = z[t3];
    if (!(s3 <= 9)) break;
    i2 = 10 * i2 + s3, n2++;
  }
  if (n2 === a2) return 0;
  i2 > 1114111 && (i2 = 1114112);
  let o2 = n2 - t2 + 2;
  if (n2 < r2 && e3.charCodeAt(n2) === H) o2 += 1;
  else if (s2) return 0;
  return o2 >= X && (V = o2, o2 = X), o2 << 21 | i2;
}
function te(e3, t2, s2) {
  let r2 = Y[k(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1))] >>> 16 & 31;
  for (; 0 !== r2; ) {
    const a2 = 31 - Math.clz32(r2);
    if (r2 ^= 1 << a2, a2 + 2 > s2) continue;
    const n2 = K(e3, t2, a2 + 2);
    if (n2 >= 0 && 2 & Z[n2]) return n2 << 3 | a2 + 2;
  }
  return -1;
}
function se(e3, t2, s2) {
  const r2 = e3.slice(t2, t2 + 32).indexOf(";");
  if (r2 - 2 >>> 0 <= 29) {
    const s3 = K(e3, t2, r2);
    if (s3 >= 0) return s3 << 6 | r2 + 1;
  }
  if (s2 !== b.Strict) {
    const r3 = te(e3, t2, Math.min(31, e3.length - t2));
    if (r3 >= 0) {
      const a2 = 7 & r3;
      if (s2 !== b.Attribute || t2 + a2 >= e3.length || !y(e3.charCodeAt(t2 + a2))) return r3 >> 3 << 6 | a2;
    }
  }
  return -1;
}
function re(e3, t2) {
  return t2 >= e3.length ? -1 : 38 === e3.charCodeAt(t2) ? t2 : e3.indexOf("&", t2);
}
var ae = class {
  emitCodePoint;
  errors;
  state = 0;
  consumed = 1;
  result = 0;
  decodeMode = b.Strict;
  replaceNumericCodePoint = I;
  constructor(e3, t2) {
    this.emitCodePoint = e3, this.errors = t2;
  }
  stateNumericStart(e3, t2) {
    return t2 >= e3.length ? -1 : 120 == (32 | e3.charCodeAt(t2)) ? (this.state = 3, this.consumed += 1, this.stateNumericHex(e3, t2 + 1)) : (this.state = 2, this.stateNumericDecimal(e3, t2));
  }
  stateNumericHex(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2), s3 = z[t3];
      if (!(s3 <= 15)) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3, 3);
      r2 = 16 * r2 + s3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  stateNumericDecimal(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2) - 48;
      if (t3 >>> 0 > 9) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3 + 48, 2);
      r2 = 10 * r2 + t3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  emitNumericEntity(e3, t2) {
    var s2;
    if (this.consumed <= t2) return null == (s2 = this.errors) || s2.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
    if (e3 === H) this.consumed += 1;
    else if (this.decodeMode === b.Strict) return 0;
    return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (e3 !== H && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
  }
  startEntity(e3) {
    this.decodeMode = e3, this.state = 0, this.result = 0, this.consumed = 1;
  }
  write(e3, t2) {
    switch (this.state) {
      case 0:
        return 35 === e3.charCodeAt(t2) ? (this.state = 1, this.consumed += 1, this.stateNumericStart(e3, t2 + 1)) : (this.state = 4, this.stateNamedEntity(e3, t2));
      case 1:
        return this.stateNumericStart(e3, t2);
      case 2:
        return this.stateNumericDecimal(e3, t2);
      case 3:
        return this.stateNumericHex(e3, t2);
      default:
        return this.stateNamedEntity(e3, t2);
    }
  }
  end() {
    var e3;
    switch (this.state) {
      case 4:
        return this.endNamedEntity();
      case 2:
        return this.emitNumericEntity(0, 2);
      case 3:
        return this.emitNumericEntity(0, 3);
      case 1:
        return null == (e3 = this.errors) || e3.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
      default:
        return 0;
    }
  }
};
var ne = class extends ae {
  runLength = 0;
  nameBuffer = new Uint8Array(32);
  emitSlot(e3) {
    const t2 = Z[e3], s2 = t2 >> 2;
    this.emitCodePoint(q.charCodeAt(s2), this.consumed), 1 & t2 && this.emitCodePoint(q.charCodeAt(s2 + 1), this.consumed);
  }
  startEntity(e3) {
    super.startEntity(e3), this.runLength = 0;
  }
  stateNamedEntity(e3, t2) {
    var s2, r2, a2;
    const n2 = e3.length;
    if (0 === this.runLength && t2 + 17 <= n2) {
      const a3 = k(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1)), i3 = Y[a3];
      if (32768 & i3 && t2 + 32 <= n2) {
        const r3 = se(e3, t2, this.decodeMode);
        if (r3 >= 0) {
          const a4 = 63 & r3;
          return this.consumed = a4 + 1, this.emitSlot(r3 >> 6), e3.charCodeAt(t2 + a4 - 1) !== H && (null == (s2 = this.errors) || s2.missingSemicolonAfterCharacterReference()), this.consumed;
        }
        return 0;
      }
      let o3 = 32767 & i3;
      for (; 0 !== o3; ) {
        const s3 = o3 & -o3;
        o3 ^= s3;
        const r3 = 33 - Math.clz32(s3);
        if (e3.charCodeAt(t2 + r3) === H) {
          const s4 = K(e3, t2, r3);
          if (s4 >= 0) return this.consumed = r3 + 2, this.emitSlot(s4), this.consumed;
        }
      }
      if (!(32768 & i3)) {
        if (this.decodeMode !== b.Strict) {
          const s3 = te(e3, t2, 31);
          if (s3 >= 0) {
            const a4 = 7 & s3, n3 = e3.charCodeAt(t2 + a4);
            return this.decodeMode === b.Attribute && y(n3) ? 0 : (this.consumed = a4 + 1, this.emitSlot(s3 >> 3), null == (r2 = this.errors) || r2.missingSemicolonAfterCharacterReference(), this.consumed);
          }
        }
        return 0;
      }
    }
    let i2 = t2, { runLength: o2 } = this, c2 = -1;
    const D2 = Math.min(n2, t2 + 32 - o2);
    for (; i2 < D2; ) {
      const t3 = e3.charCodeAt(i2);
      if (!U(t3)) {
        c2 = t3;
        break;
      }
      this.nameBuffer[o2++] = t3, i2++;
    }
    if (c2 < 0 && o2 < 32) return this.runLength = o2, -1;
    if (c2 === H && o2 - 2 >>> 0 <= 29) {
      const e4 = ie(this.nameBuffer, o2);
      if (e4 >= 0) return this.consumed = o2 + 2, this.emitSlot(e4), this.consumed;
    }
    if (this.decodeMode !== b.Strict && o2 >= 2) {
      const e4 = ce(this.nameBuffer, o2);
      if (e4 >= 0) {
        const t3 = 7 & e4, s3 = t3 < o2 ? this.nameBuffer[t3] : c2;
        return this.decodeMode === b.Attribute && y(s3) ? 0 : (this.consumed = t3 + 1, this.emitSlot(e4 >> 3), null == (a2 = this.errors) || a2.missingSemicolonAfterCharacterReference(), this.consumed);
      }
    }
    return 0;
  }
  endNamedEntity() {
    var e3;
    if (this.decodeMode === b.Strict || this.runLength < 2) return 0;
    const t2 = ce(this.nameBuffer, this.runLength);
    return t2 < 0 || this.decodeMode === b.Attribute && (7 & t2) < this.runLength ? 0 : (this.consumed = 1 + (7 & t2), this.emitSlot(t2 >> 3), null == (e3 = this.errors) || e3.missingSemicolonAfterCharacterReference(), this.consumed);
  }
};
function ie(e3, t2) {
  const s2 = e3[0] << 25 | e3[1] << 18 | e3[t2 - 2] << 11 | R[e3[t2 - 1]] << 5 | t2;
  let r2 = 2 * ((Math.imul(s2, C) >>> 16) * x >>> 16);
  for (let a2 = 0; ; a2++) {
    if (w[r2] === s2 && (t2 <= 4 || oe(r2, e3, t2))) return r2;
    if (w[r2 + 1] === s2 && (t2 <= 4 || oe(r2 + 1, e3, t2))) return r2 + 1;
    if (1 === a2) return -1;
    r2 = 2 * ((Math.imul(s2, O) >>> 16) * x >>> 16);
  }
}
function oe(e3, t2, s2) {
  let r2 = v[e3], a2 = 2;
  const n2 = s2 - 2;
  for (; a2 + 1 < n2; ) {
    if ((t2[a2] | t2[a2 + 1] << 16) !== Q[r2++]) return false;
    a2 += 2;
  }
  return a2 === n2 || t2[a2] === (65535 & Q[r2]);
}
function ce(e3, t2) {
  let s2 = Y[k(e3[0], e3[1])] >>> 16 & 31;
  for (; 0 !== s2; ) {
    const r2 = 31 - Math.clz32(s2);
    if (s2 ^= 1 << r2, r2 + 2 > t2) continue;
    const a2 = ie(e3, r2 + 2);
    if (a2 >= 0 && 2 & Z[a2]) return a2 << 3 | r2 + 2;
  }
  return -1;
}
var De;
var Ee;
var he = /* @__PURE__ */ new Set([65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111]);
var Te = "\uFFFD";
(Ee = De || (De = {}))[Ee.EOF = -1] = "EOF", Ee[Ee.NULL = 0] = "NULL", Ee[Ee.TABULATION = 9] = "TABULATION", Ee[Ee.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", Ee[Ee.LINE_FEED = 10] = "LINE_FEED", Ee[Ee.FORM_FEED = 12] = "FORM_FEED", Ee[Ee.SPACE = 32] = "SPACE", Ee[Ee.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", Ee[Ee.QUOTATION_MARK = 34] = "QUOTATION_MARK", Ee[Ee.AMPERSAND = 38] = "AMPERSAND", Ee[Ee.APOSTROPHE = 39] = "APOSTROPHE", Ee[Ee.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", Ee[Ee.SOLIDUS = 47] = "SOLIDUS", Ee[Ee.DIGIT_0 = 48] = "DIGIT_0", Ee[Ee.DIGIT_9 = 57] = "DIGIT_9", Ee[Ee.SEMICOLON = 59] = "SEMICOLON", Ee[Ee.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", Ee[Ee.EQUALS_SIGN = 61] = "EQUALS_SIGN", Ee[Ee.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", Ee[Ee.QUESTION_MARK = 63] = "QUESTION_MARK", Ee[Ee.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", Ee[Ee.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", Ee[Ee.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", Ee[Ee.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", Ee[Ee.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", Ee[Ee.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
var le;
var fe;
var _e = "script";
function Ae(e3) {
  return e3 >= 55296 && e3 <= 57343;
}
function pe(e3) {
  return e3 >= 56320 && e3 <= 57343;
}
function me(e3) {
  return 32 !== e3 && 10 !== e3 && 13 !== e3 && 9 !== e3 && 12 !== e3 && e3 >= 1 && e3 <= 31 || e3 >= 127 && e3 <= 159;
}
function de(e3) {
  return e3 >= 64976 && e3 <= 65007 || he.has(e3);
}
(fe = le || (le = {})).controlCharacterInInputStream = "control-character-in-input-stream", fe.noncharacterInInputStream = "noncharacter-in-input-stream", fe.surrogateInInputStream = "surrogate-in-input-stream", fe.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", fe.endTagWithAttributes = "end-tag-with-attributes", fe.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", fe.unexpectedSolidusInTag = "unexpected-solidus-in-tag", fe.unexpectedNullCharacter = "unexpected-null-character", fe.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", fe.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", fe.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", fe.missingEndTagName = "missing-end-tag-name", fe.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", fe.unknownNamedCharacterReference = "unknown-named-character-reference", fe.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", fe.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", fe.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", fe.eofBeforeTagName = "eof-before-tag-name", fe.eofInTag = "eof-in-tag", fe.missingAttributeValue = "missing-attribute-value", fe.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", fe.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", fe.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", fe.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", fe.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", fe.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", fe.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", fe.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", fe.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", fe.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", fe.cdataInHtmlContent = "cdata-in-html-content", fe.incorrectlyOpenedComment = "incorrectly-opened-comment", fe.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", fe.eofInDoctype = "eof-in-doctype", fe.nestedComment = "nested-comment", fe.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", fe.eofInComment = "eof-in-comment", fe.incorrectlyClosedComment = "incorrectly-closed-comment", fe.eofInCdata = "eof-in-cdata", fe.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", fe.nullCharacterReference = "null-character-reference", fe.surrogateCharacterReference = "surrogate-character-reference", fe.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", fe.controlCharacterReference = "control-character-reference", fe.noncharacterCharacterReference = "noncharacter-character-reference", fe.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", fe.missingDoctypeName = "missing-doctype-name", fe.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", fe.duplicateAttribute = "duplicate-attribute", fe.nonConformingDoctype = "non-conforming-doctype", fe.missingDoctype = "missing-doctype", fe.misplacedDoctype = "misplaced-doctype", fe.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", fe.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", fe.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", fe.openElementsLeftAfterEof = "open-elements-left-after-eof", fe.abandonedHeadElementChild = "abandoned-head-element-child", fe.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", fe.nestedNoscriptInHead = "nested-noscript-in-head", fe.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
var ue;
var $e;
var Ie = class {
  constructor(e3) {
    this.handler = e3, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = false, this.lastChunkWritten = false, this.endOfChunkHit = false, this.bufferWaterline = 65536, this.isEol = false, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
  }
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  get codePointStart() {
    return this.pos - Number(this.lastGapPos === this.pos);
  }
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(e3, t2) {
    const { line: s2, col: r2, offset: a2 } = this, n2 = r2 + t2, i2 = a2 + t2;
    return { code: e3, startLine: s2, endLine: s2, startCol: n2, endCol: n2, startOffset: i2, endOffset: i2 };
  }
  _err(e3) {
    this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(e3, 0)));
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
  }
  _processSurrogate(e3) {
    if (this.pos !== this.html.length - 1) {
      const t2 = this.html.charCodeAt(this.pos + 1);
      if (!pe(e3) && pe(t2)) return this.pos++, this._addGap(), 1024 * (e3 - 55296) + 9216 + t2;
    } else if (!this.lastChunkWritten) return this.endOfChunkHit = true, De.EOF;
    return this._err(le.surrogateInInputStream), e3;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  dropParsedChunk(e3 = 0) {
    if (this.willDropParsedChunk()) {
      const t2 = this.offset - this.droppedBufferSize - e3;
      this.html = this.html.substring(t2), this.lineStartPos -= t2, this.droppedBufferSize += t2, this.pos -= t2, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > e3 && this._addGap();
    }
  }
  write(e3, t2) {
    this.html.length > 0 ? this.html += e3 : this.html = e3, this.endOfChunkHit = false, this.lastChunkWritten = t2;
  }
  insertHtmlAtCurrentPos(e3) {
    this.html = this.html.substring(0, this.pos + 1) + e3 + this.html.substring(this.pos + 1), this.endOfChunkHit = false;
  }
  startsWith(e3, t2) {
    if (this.pos + e3.length > this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, false;
    if (t2) return this.html.startsWith(e3, this.pos);
    for (let t3 = 0; t3 < e3.length; t3++) if ((32 | this.html.charCodeAt(this.pos + t3)) !== e3.charCodeAt(t3)) return false;
    return true;
  }
  peek(e3) {
    const t2 = this.pos + e3;
    if (t2 >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, De.EOF;
    const s2 = this.html.charCodeAt(t2);
    return s2 === De.CARRIAGE_RETURN ? De.LINE_FEED : s2;
  }
  advance() {
    if (this.pos++, this.isEol && (this.isEol = false, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, De.EOF;
    let e3 = this.html.charCodeAt(this.pos);
    return e3 === De.CARRIAGE_RETURN ? (this.isEol = true, this.skipNextNewLine = true, De.LINE_FEED) : e3 === De.LINE_FEED && (this.isEol = true, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = false, this._addGap(), this.advance()) : (this.skipNextNewLine = false, Ae(e3) && (e3 = this._processSurrogate(e3)), null === this.handler.onParseError || e3 > 31 && e3 < 127 || e3 === De.LINE_FEED || e3 === De.CARRIAGE_RETURN || e3 > 159 && e3 < 64976 || this._checkForProblematicCharacters(e3), e3);
  }
  _checkForProblematicCharacters(e3) {
    me(e3) ? this._err(le.controlCharacterInInputStream) : de(e3) && this._err(le.noncharacterInInputStream);
  }
  retreat(e3) {
    for (this.pos -= e3; this.pos < this.lastGapPos; ) this.lastGapPos = this.gapStack.pop(), this.pos--;
    this.isEol = false;
  }
};
function Le(e3, t2) {
  for (let s2 = e3.attrs.length - 1; s2 >= 0; s2--) if (e3.attrs[s2].name === t2) return e3.attrs[s2].value;
  return null;
}
t({}, { TokenType: () => ue, getTokenAttr: () => Le }), ($e = ue || (ue = {}))[$e.CHARACTER = 0] = "CHARACTER", $e[$e.NULL_CHARACTER = 1] = "NULL_CHARACTER", $e[$e.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", $e[$e.START_TAG = 3] = "START_TAG", $e[$e.END_TAG = 4] = "END_TAG", $e[$e.COMMENT = 5] = "COMMENT", $e[$e.DOCTYPE = 6] = "DOCTYPE", $e[$e.EOF = 7] = "EOF", $e[$e.HIBERNATION = 8] = "HIBERNATION";
var Ne;
var Se;
var Ce;
var Oe;
var Re;
var ge;
var ke;
var Me;
var Fe;
var Pe;
var be = {};
t(be, { ATTRS: () => Ce, DOCUMENT_MODE: () => Re, NS: () => Ne, NUMBERED_HEADERS: () => xe, SPECIAL_ELEMENTS: () => we, TAG_ID: () => Fe, TAG_NAMES: () => ke, getTagID: () => He, hasUnescapedText: () => Ye }), (Se = Ne || (Ne = {})).HTML = "http://www.w3.org/1999/xhtml", Se.MATHML = "http://www.w3.org/1998/Math/MathML", Se.SVG = "http://www.w3.org/2000/svg", Se.XLINK = "http://www.w3.org/1999/xlink", Se.XML = "http://www.w3.org/XML/1998/namespace", Se.XMLNS = "http://www.w3.org/2000/xmlns/", (Oe = Ce || (Ce = {})).TYPE = "type", Oe.ACTION = "action", Oe.ENCODING = "encoding", Oe.PROMPT = "prompt", Oe.NAME = "name", Oe.COLOR = "color", Oe.FACE = "face", Oe.SIZE = "size", (ge = Re || (Re = {})).NO_QUIRKS = "no-quirks", ge.QUIRKS = "quirks", ge.LIMITED_QUIRKS = "limited-quirks", (Me = ke || (ke = {})).A = "a", Me.ADDRESS = "address", Me.ANNOTATION_XML = "annotation-xml", Me.APPLET = "applet", Me.AREA = "area", Me.ARTICLE = "article", Me.ASIDE = "aside", Me.B = "b", Me.BASE = "base", Me.BASEFONT = "basefont", Me.BGSOUND = "bgsound", Me.BIG = "big", Me.BLOCKQUOTE = "blockquote", Me.BODY = "body", Me.BR = "br", Me.BUTTON = "button", Me.CAPTION = "caption", Me.CENTER = "center", Me.CODE = "code", Me.COL = "col", Me.COLGROUP = "colgroup", Me.DD = "dd", Me.DESC = "desc", Me.DETAILS = "details", Me.DIALOG = "dialog", Me.DIR = "dir", Me.DIV = "div", Me.DL = "dl", Me.DT = "dt", Me.EM = "em", Me.EMBED = "embed", Me.FIELDSET = "fieldset", Me.FIGCAPTION = "figcaption", Me.FIGURE = "figure", Me.FONT = "font", Me.FOOTER = "footer", Me.FOREIGN_OBJECT = "foreignObject", Me.FORM = "form", Me.FRAME = "frame", Me.FRAMESET = "frameset", Me.H1 = "h1", Me.H2 = "h2", Me.H3 = "h3", Me.H4 = "h4", Me.H5 = "h5", Me.H6 = "h6", Me.HEAD = "head", Me.HEADER = "header", Me.HGROUP = "hgroup", Me.HR = "hr", Me.HTML = "html", Me.I = "i", Me.IMG = "img", Me.IMAGE = "image", Me.INPUT = "input", Me.IFRAME = "iframe", Me.KEYGEN = "keygen", Me.LABEL = "label", Me.LI = "li", Me.LINK = "link", Me.LISTING = "listing", Me.MAIN = "main", Me.MALIGNMARK = "malignmark", Me.MARQUEE = "marquee", Me.MATH = "math", Me.MENU = "menu", Me.META = "meta", Me.MGLYPH = "mglyph", Me.MI = "mi", Me.MO = "mo", Me.MN = "mn", Me.MS = "ms", Me.MTEXT = "mtext", Me.NAV = "nav", Me.NOBR = "nobr", Me.NOFRAMES = "noframes", Me.NOEMBED = "noembed", Me.NOSCRIPT = "noscript", Me.OBJECT = "object", Me.OL = "ol", Me.OPTGROUP = "optgroup", Me.OPTION = "option", Me.P = "p", Me.PARAM = "param", Me.PLAINTEXT = "plaintext", Me.PRE = "pre", Me.RB = "rb", Me.RP = "rp", Me.RT = "rt", Me.RTC = "rtc", Me.RUBY = "ruby", Me.S = "s", Me.SCRIPT = "script", Me.SEARCH = "search", Me.SECTION = "section", Me.SELECT = "select", Me.SOURCE = "source", Me.SMALL = "small", Me.SPAN = "span", Me.STRIKE = "strike", Me.STRONG = "strong", Me.STYLE = "style", Me.SUB = "sub", Me.SUMMARY = "summary", Me.SUP = "sup", Me.TABLE = "table", Me.TBODY = "tbody", Me.TEMPLATE = "template", Me.TEXTAREA = "textarea", Me.TFOOT = "tfoot", Me.TD = "td", Me.TH = "th", Me.THEAD = "thead", Me.TITLE = "title", Me.TR = "tr", Me.TRACK = "track", Me.TT = "tt", Me.U = "u", Me.UL = "ul", Me.SVG = "svg", Me.VAR = "var", Me.WBR = "wbr", Me.XMP = "xmp", (Pe = Fe || (Fe = {}))[Pe.UNKNOWN = 0] = "UNKNOWN", Pe[Pe.A = 1] = "A", Pe[Pe.ADDRESS = 2] = "ADDRESS", Pe[Pe.ANNOTATION_XML = 3] = "ANNOTATION_XML", Pe[Pe.APPLET = 4] = "APPLET", Pe[Pe.AREA = 5] = "AREA", Pe[Pe.ARTICLE = 6] = "ARTICLE", Pe[Pe.ASIDE = 7] = "ASIDE", Pe[Pe.B = 8] = "B", Pe[Pe.BASE = 9] = "BASE", Pe[Pe.BASEFONT = 10] = "BASEFONT", Pe[Pe.BGSOUND = 11] = "BGSOUND", Pe[Pe.BIG = 12] = "BIG", Pe[Pe.BLOCKQUOTE = 13] = "BLOCKQUOTE", Pe[Pe.BODY = 14] = "BODY", Pe[Pe.BR = 15] = "BR", Pe[Pe.BUTTON = 16] = "BUTTON", Pe[Pe.CAPTION = 17] = "CAPTION", Pe[Pe.CENTER = 18] = "CENTER", Pe[Pe.CODE = 19] = "CODE", Pe[Pe.COL = 20] = "COL", Pe[Pe.COLGROUP = 21] = "COLGROUP", Pe[Pe.DD = 22] = "DD", Pe[Pe.DESC = 23] = "DESC", Pe[Pe.DETAILS = 24] = "DETAILS", Pe[Pe.DIALOG = 25] = "DIALOG", Pe[Pe.DIR = 26] = "DIR", Pe[Pe.DIV = 27] = "DIV", Pe[Pe.DL = 28] = "DL", Pe[Pe.DT = 29] = "DT", Pe[Pe.EM = 30] = "EM", Pe[Pe.EMBED = 31] = "EMBED", Pe[Pe.FIELDSET = 32] = "FIELDSET", Pe[Pe.FIGCAPTION = 33] = "FIGCAPTION", Pe[Pe.FIGURE = 34] = "FIGURE", Pe[Pe.FONT = 35] = "FONT", Pe[Pe.FOOTER = 36] = "FOOTER", Pe[Pe.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", Pe[Pe.FORM = 38] = "FORM", Pe[Pe.FRAME = 39] = "FRAME", Pe[Pe.FRAMESET = 40] = "FRAMESET", Pe[Pe.H1 = 41] = "H1", Pe[Pe.H2 = 42] = "H2", Pe[Pe.H3 = 43] = "H3", Pe[Pe.H4 = 44] = "H4", Pe[Pe.H5 = 45] = "H5", Pe[Pe.H6 = 46] = "H6", Pe[Pe.HEAD = 47] = "HEAD", Pe[Pe.HEADER = 48] = "HEADER", Pe[Pe.HGROUP = 49] = "HGROUP", Pe[Pe.HR = 50] = "HR", Pe[Pe.HTML = 51] = "HTML", Pe[Pe.I = 52] = "I", Pe[Pe.IMG = 53] = "IMG", Pe[Pe.IMAGE = 54] = "IMAGE", Pe[Pe.INPUT = 55] = "INPUT", Pe[Pe.IFRAME = 56] = "IFRAME", Pe[Pe.KEYGEN = 57] = "KEYGEN", Pe[Pe.LABEL = 58] = "LABEL", Pe[Pe.LI = 59] = "LI", Pe[Pe.LINK = 60] = "LINK", Pe[Pe.LISTING = 61] = "LISTING", Pe[Pe.MAIN = 62] = "MAIN", Pe[Pe.MALIGNMARK = 63] = "MALIGNMARK", Pe[Pe.MARQUEE = 64] = "MARQUEE", Pe[Pe.MATH = 65] = "MATH", Pe[Pe.MENU = 66] = "MENU", Pe[Pe.META = 67] = "META", Pe[Pe.MGLYPH = 68] = "MGLYPH", Pe[Pe.MI = 69] = "MI", Pe[Pe.MO = 70] = "MO", Pe[Pe.MN = 71] = "MN", Pe[Pe.MS = 72] = "MS", Pe[Pe.MTEXT = 73] = "MTEXT", Pe[Pe.NAV = 74] = "NAV", Pe[Pe.NOBR = 75] = "NOBR", Pe[Pe.NOFRAMES = 76] = "NOFRAMES", Pe[Pe.NOEMBED = 77] = "NOEMBED", Pe[Pe.NOSCRIPT = 78] = "NOSCRIPT", Pe[Pe.OBJECT = 79] = "OBJECT", Pe[Pe.OL = 80] = "OL", Pe[Pe.OPTGROUP = 81] = "OPTGROUP", Pe[Pe.OPTION = 82] = "OPTION", Pe[Pe.P = 83] = "P", Pe[Pe.PARAM = 84] = "PARAM", Pe[Pe.PLAINTEXT = 85] = "PLAINTEXT", Pe[Pe.PRE = 86] = "PRE", Pe[Pe.RB = 87] = "RB", Pe[Pe.RP = 88] = "RP", Pe[Pe.RT = 89] = "RT", Pe[Pe.RTC = 90] = "RTC", Pe[Pe.RUBY = 91] = "RUBY", Pe[Pe.S = 92] = "S", Pe[Pe.SCRIPT = 93] = "SCRIPT", Pe[Pe.SEARCH = 94] = "SEARCH", Pe[Pe.SECTION = 95] = "SECTION", Pe[Pe.SELECT = 96] = "SELECT", Pe[Pe.SOURCE = 97] = "SOURCE", Pe[Pe.SMALL = 98] = "SMALL", Pe[Pe.SPAN = 99] = "SPAN", Pe[Pe.STRIKE = 100] = "STRIKE", Pe[Pe.STRONG = 101] = "STRONG", Pe[Pe.STYLE = 102] = "STYLE", Pe[Pe.SUB = 103] = "SUB", Pe[Pe.SUMMARY = 104] = "SUMMARY", Pe[Pe.SUP = 105] = "SUP", Pe[Pe.TABLE = 106] = "TABLE", Pe[Pe.TBODY = 107] = "TBODY", Pe[Pe.TEMPLATE = 108] = "TEMPLATE", Pe[Pe.TEXTAREA = 109] = "TEXTAREA", Pe[Pe.TFOOT = 110] = "TFOOT", Pe[Pe.TD = 111] = "TD", Pe[Pe.TH = 112] = "TH", Pe[Pe.THEAD = 113] = "THEAD", Pe[Pe.TITLE = 114] = "TITLE", Pe[Pe.TR = 115] = "TR", Pe[Pe.TRACK = 116] = "TRACK", Pe[Pe.TT = 117] = "TT", Pe[Pe.U = 118] = "U", Pe[Pe.UL = 119] = "UL", Pe[Pe.SVG = 120] = "SVG", Pe[Pe.VAR = 121] = "VAR", Pe[Pe.WBR = 122] = "WBR", Pe[Pe.XMP = 123] = "XMP";
var Be = /* @__PURE__ */ new Map([[ke.A, Fe.A], [ke.ADDRESS, Fe.ADDRESS], [ke.ANNOTATION_XML, Fe.ANNOTATION_XML], [ke.APPLET, Fe.APPLET], [ke.AREA, Fe.AREA], [ke.ARTICLE, Fe.ARTICLE], [ke.ASIDE, Fe.ASIDE], [ke.B, Fe.B], [ke.BASE, Fe.BASE], [ke.BASEFONT, Fe.BASEFONT], [ke.BGSOUND, Fe.BGSOUND], [ke.BIG, Fe.BIG], [ke.BLOCKQUOTE, Fe.BLOCKQUOTE], [ke.BODY, Fe.BODY], [ke.BR, Fe.BR], [ke.BUTTON, Fe.BUTTON], [ke.CAPTION, Fe.CAPTION], [ke.CENTER, Fe.CENTER], [ke.CODE, Fe.CODE], [ke.COL, Fe.COL], [ke.COLGROUP, Fe.COLGROUP], [ke.DD, Fe.DD], [ke.DESC, Fe.DESC], [ke.DETAILS, Fe.DETAILS], [ke.DIALOG, Fe.DIALOG], [ke.DIR, Fe.DIR], [ke.DIV, Fe.DIV], [ke.DL, Fe.DL], [ke.DT, Fe.DT], [ke.EM, Fe.EM], [ke.EMBED, Fe.EMBED], [ke.FIELDSET, Fe.FIELDSET], [ke.FIGCAPTION, Fe.FIGCAPTION], [ke.FIGURE, Fe.FIGURE], [ke.FONT, Fe.FONT], [ke.FOOTER, Fe.FOOTER], [ke.FOREIGN_OBJECT, Fe.FOREIGN_OBJECT], [ke.FORM, Fe.FORM], [ke.FRAME, Fe.FRAME], [ke.FRAMESET, Fe.FRAMESET], [ke.H1, Fe.H1], [ke.H2, Fe.H2], [ke.H3, Fe.H3], [ke.H4, Fe.H4], [ke.H5, Fe.H5], [ke.H6, Fe.H6], [ke.HEAD, Fe.HEAD], [ke.HEADER, Fe.HEADER], [ke.HGROUP, Fe.HGROUP], [ke.HR, Fe.HR], [ke.HTML, Fe.HTML], [ke.I, Fe.I], [ke.IMG, Fe.IMG], [ke.IMAGE, Fe.IMAGE], [ke.INPUT, Fe.INPUT], [ke.IFRAME, Fe.IFRAME], [ke.KEYGEN, Fe.KEYGEN], [ke.LABEL, Fe.LABEL], [ke.LI, Fe.LI], [ke.LINK, Fe.LINK], [ke.LISTING, Fe.LISTING], [ke.MAIN, Fe.MAIN], [ke.MALIGNMARK, Fe.MALIGNMARK], [ke.MARQUEE, Fe.MARQUEE], [ke.MATH, Fe.MATH], [ke.MENU, Fe.MENU], [ke.META, Fe.META], [ke.MGLYPH, Fe.MGLYPH], [ke.MI, Fe.MI], [ke.MO, Fe.MO], [ke.MN, Fe.MN], [ke.MS, Fe.MS], [ke.MTEXT, Fe.MTEXT], [ke.NAV, Fe.NAV], [ke.NOBR, Fe.NOBR], [ke.NOFRAMES, Fe.NOFRAMES], [ke.NOEMBED, Fe.NOEMBED], [ke.NOSCRIPT, Fe.NOSCRIPT], [ke.OBJECT, Fe.OBJECT], [ke.OL, Fe.OL], [ke.OPTGROUP, Fe.OPTGROUP], [ke.OPTION, Fe.OPTION], [ke.P, Fe.P], [ke.PARAM, Fe.PARAM], [ke.PLAINTEXT, Fe.PLAINTEXT], [ke.PRE, Fe.PRE], [ke.RB, Fe.RB], [ke.RP, Fe.RP], [ke.RT, Fe.RT], [ke.RTC, Fe.RTC], [ke.RUBY, Fe.RUBY], [ke.S, Fe.S], [ke.SCRIPT, Fe.SCRIPT], [ke.SEARCH, Fe.SEARCH], [ke.SECTION, Fe.SECTION], [ke.SELECT, Fe.SELECT], [ke.SOURCE, Fe.SOURCE], [ke.SMALL, Fe.SMALL], [ke.SPAN, Fe.SPAN], [ke.STRIKE, Fe.STRIKE], [ke.STRONG, Fe.STRONG], [ke.STYLE, Fe.STYLE], [ke.SUB, Fe.SUB], [ke.SUMMARY, Fe.SUMMARY], [ke.SUP, Fe.SUP], [ke.TABLE, Fe.TABLE], [ke.TBODY, Fe.TBODY], [ke.TEMPLATE, Fe.TEMPLATE], [ke.TEXTAREA, Fe.TEXTAREA], [ke.TFOOT, Fe.TFOOT], [ke.TD, Fe.TD], [ke.TH, Fe.TH], [ke.THEAD, Fe.THEAD], [ke.TITLE, Fe.TITLE], [ke.TR, Fe.TR], [ke.TRACK, Fe.TRACK], [ke.TT, Fe.TT], [ke.U, Fe.U], [ke.UL, Fe.UL], [ke.SVG, Fe.SVG], [ke.VAR, Fe.VAR], [ke.WBR, Fe.WBR], [ke.XMP, Fe.XMP]]);
function He(e3) {
  var t2;
  return null !== (t2 = Be.get(e3)) && void 0 !== t2 ? t2 : Fe.UNKNOWN;
}
var Ue;
var ye;
var Ge = Fe;
var we = { [Ne.HTML]: /* @__PURE__ */ new Set([Ge.ADDRESS, Ge.APPLET, Ge.AREA, Ge.ARTICLE, Ge.ASIDE, Ge.BASE, Ge.BASEFONT, Ge.BGSOUND, Ge.BLOCKQUOTE, Ge.BODY, Ge.BR, Ge.BUTTON, Ge.CAPTION, Ge.CENTER, Ge.COL, Ge.COLGROUP, Ge.DD, Ge.DETAILS, Ge.DIR, Ge.DIV, Ge.DL, Ge.DT, Ge.EMBED, Ge.FIELDSET, Ge.FIGCAPTION, Ge.FIGURE, Ge.FOOTER, Ge.FORM, Ge.FRAME, Ge.FRAMESET, Ge.H1, Ge.H2, Ge.H3, Ge.H4, Ge.H5, Ge.H6, Ge.HEAD, Ge.HEADER, Ge.HGROUP, Ge.HR, Ge.HTML, Ge.IFRAME, Ge.IMG, Ge.INPUT, Ge.LI, Ge.LINK, Ge.LISTING, Ge.MAIN, Ge.MARQUEE, Ge.MENU, Ge.META, Ge.NAV, Ge.NOEMBED, Ge.NOFRAMES, Ge.NOSCRIPT, Ge.OBJECT, Ge.OL, Ge.P, Ge.PARAM, Ge.PLAINTEXT, Ge.PRE, Ge.SCRIPT, Ge.SECTION, Ge.SELECT, Ge.SOURCE, Ge.STYLE, Ge.SUMMARY, Ge.TABLE, Ge.TBODY, Ge.TD, Ge.TEMPLATE, Ge.TEXTAREA, Ge.TFOOT, Ge.TH, Ge.THEAD, Ge.TITLE, Ge.TR, Ge.TRACK, Ge.UL, Ge.WBR, Ge.XMP]), [Ne.MATHML]: /* @__PURE__ */ new Set([Ge.MI, Ge.MO, Ge.MN, Ge.MS, Ge.MTEXT, Ge.ANNOTATION_XML]), [Ne.SVG]: /* @__PURE__ */ new Set([Ge.TITLE, Ge.FOREIGN_OBJECT, Ge.DESC]), [Ne.XLINK]: /* @__PURE__ */ new Set(), [Ne.XML]: /* @__PURE__ */ new Set(), [Ne.XMLNS]: /* @__PURE__ */ new Set() };
var xe = /* @__PURE__ */ new Set([Ge.H1, Ge.H2, Ge.H3, Ge.H4, Ge.H5, Ge.H6]);
var ve = /* @__PURE__ */ new Set([ke.STYLE, ke.SCRIPT, ke.XMP, ke.IFRAME, ke.NOEMBED, ke.NOFRAMES, ke.PLAINTEXT]);
function Ye(e3, t2) {
  return ve.has(e3) || t2 && e3 === ke.NOSCRIPT;
}
(ye = Ue || (Ue = {}))[ye.DATA = 0] = "DATA", ye[ye.RCDATA = 1] = "RCDATA", ye[ye.RAWTEXT = 2] = "RAWTEXT", ye[ye.SCRIPT_DATA = 3] = "SCRIPT_DATA", ye[ye.PLAINTEXT = 4] = "PLAINTEXT", ye[ye.TAG_OPEN = 5] = "TAG_OPEN", ye[ye.END_TAG_OPEN = 6] = "END_TAG_OPEN", ye[ye.TAG_NAME = 7] = "TAG_NAME", ye[ye.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", ye[ye.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", ye[ye.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", ye[ye.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", ye[ye.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", ye[ye.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", ye[ye.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", ye[ye.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", ye[ye.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", ye[ye.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", ye[ye.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", ye[ye.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", ye[ye.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", ye[ye.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", ye[ye.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", ye[ye.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", ye[ye.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", ye[ye.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", ye[ye.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", ye[ye.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", ye[ye.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", ye[ye.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", ye[ye.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", ye[ye.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", ye[ye.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", ye[ye.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", ye[ye.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", ye[ye.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", ye[ye.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", ye[ye.COMMENT_START = 42] = "COMMENT_START", ye[ye.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", ye[ye.COMMENT = 44] = "COMMENT", ye[ye.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", ye[ye.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", ye[ye.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", ye[ye.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", ye[ye.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", ye[ye.COMMENT_END = 50] = "COMMENT_END", ye[ye.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", ye[ye.DOCTYPE = 52] = "DOCTYPE", ye[ye.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", ye[ye.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", ye[ye.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", ye[ye.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", ye[ye.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", ye[ye.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", ye[ye.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", ye[ye.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", ye[ye.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", ye[ye.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", ye[ye.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", ye[ye.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", ye[ye.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", ye[ye.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", ye[ye.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", ye[ye.CDATA_SECTION = 68] = "CDATA_SECTION", ye[ye.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", ye[ye.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", ye[ye.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", ye[ye.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
var Qe = { DATA: Ue.DATA, RCDATA: Ue.RCDATA, RAWTEXT: Ue.RAWTEXT, SCRIPT_DATA: Ue.SCRIPT_DATA, PLAINTEXT: Ue.PLAINTEXT, CDATA_SECTION: Ue.CDATA_SECTION };
function Ze(e3) {
  return e3 >= De.LATIN_CAPITAL_A && e3 <= De.LATIN_CAPITAL_Z;
}
function qe(e3) {
  return ((e4) => e4 >= De.LATIN_SMALL_A && e4 <= De.LATIN_SMALL_Z)(e3) || Ze(e3);
}
function je(e3) {
  return qe(e3) || ((e4) => e4 >= De.DIGIT_0 && e4 <= De.DIGIT_9)(e3);
}
function Ke(e3) {
  return e3 + 32;
}
function We(e3) {
  return e3 === De.SPACE || e3 === De.LINE_FEED || e3 === De.TABULATION || e3 === De.FORM_FEED || e3 === De.CARRIAGE_RETURN;
}
function Xe(e3) {
  return We(e3) || e3 === De.SOLIDUS || e3 === De.GREATER_THAN_SIGN;
}
var Ve = class {
  constructor(e3, t2) {
    this.options = e3, this.handler = t2, this.paused = false, this.inLoop = false, this.inForeignNode = false, this.lastStartTagName = "", this.active = false, this.state = Ue.DATA, this.returnState = Ue.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = { name: "", value: "" }, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new Ie(t2), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new ne((e4, t3) => {
      this.preprocessor.pos = this.entityStartPos + t3 - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(We(e4) ? ue.WHITESPACE_CHARACTER : e4 === De.NULL ? ue.NULL_CHARACTER : ue.CHARACTER), this._extendRunWith(String.fromCodePoint(e4), 0), this.entityStartPos = this.preprocessor.pos - t3 + 1;
    }, t2.onParseError ? { missingSemicolonAfterCharacterReference: () => {
      this._err(le.missingSemicolonAfterCharacterReference, 1);
    }, absenceOfDigitsInNumericCharacterReference: (e4) => {
      this._err(le.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + e4);
    }, validateNumericCharacterReference: (e4) => {
      const t3 = ((e5) => e5 === De.NULL ? le.nullCharacterReference : e5 > 1114111 ? le.characterReferenceOutsideUnicodeRange : Ae(e5) ? le.surrogateCharacterReference : de(e5) ? le.noncharacterCharacterReference : me(e5) || e5 === De.CARRIAGE_RETURN ? le.controlCharacterReference : null)(e4);
      t3 && this._err(t3, 1);
    } } : void 0);
  }
  _err(e3, t2 = 0) {
    var s2, r2;
    null === (r2 = (s2 = this.handler).onParseError) || void 0 === r2 || r2.call(s2, this.preprocessor.getError(e3, t2));
  }
  getCurrentLocation(e3) {
    return this.options.sourceCodeLocationInfo ? { startLine: this.preprocessor.line, startCol: this.preprocessor.col - e3, startOffset: this.preprocessor.offset - e3, endLine: -1, endCol: -1, endOffset: -1 } : null;
  }
  _runParsingLoop() {
    if (!this.inLoop) {
      for (this.inLoop = true; this.active && !this.paused; ) {
        this.consumedAfterSnapshot = 0;
        const e3 = this._consume();
        this._ensureHibernation() || this._callState(e3);
      }
      this.inLoop = false;
    }
  }
  flushCharacters() {
    var e3;
    if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
    const t2 = null === (e3 = this.currentCharacterToken) || void 0 === e3 ? void 0 : e3.location;
    let s2 = null;
    t2 && (s2 = this.getCharacterTokenEndLocation(t2), this.currentLocation = s2), this.inLoop = true;
    try {
      this._emitCurrentCharacterToken(s2);
    } finally {
      this.inLoop = false;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(e3) {
    const t2 = this.getCharacterTokenEndOffset(), s2 = this.preprocessor.html.slice(e3.startOffset - this.preprocessor.droppedBufferSize, t2 - this.preprocessor.droppedBufferSize);
    let r2 = e3.startLine, a2 = -1;
    for (let e4 = s2.indexOf("\n"); -1 !== e4; e4 = s2.indexOf("\n", e4 + 1)) r2++, a2 = e4;
    for (let e4 = s2.indexOf("\r"); -1 !== e4; e4 = s2.indexOf("\r", e4 + 1)) s2.charCodeAt(e4 + 1) !== De.LINE_FEED && (r2++, a2 = Math.max(a2, e4));
    return { startLine: r2, startCol: -1 === a2 ? e3.startCol + s2.length : s2.length - a2, startOffset: t2, endLine: -1, endCol: -1, endOffset: -1 };
  }
  getCharacterTokenEndOffset() {
    var e3;
    const t2 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, s2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location;
    switch (this.state) {
      case Ue.TAG_OPEN:
      case Ue.RCDATA_LESS_THAN_SIGN:
      case Ue.RAWTEXT_LESS_THAN_SIGN:
      case Ue.SCRIPT_DATA_LESS_THAN_SIGN:
      case Ue.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case Ue.CDATA_SECTION_BRACKET:
        return t2 - 1;
      case Ue.END_TAG_OPEN:
      case Ue.MARKUP_DECLARATION_OPEN:
      case Ue.RCDATA_END_TAG_OPEN:
      case Ue.RCDATA_END_TAG_NAME:
      case Ue.RAWTEXT_END_TAG_OPEN:
      case Ue.RAWTEXT_END_TAG_NAME:
      case Ue.SCRIPT_DATA_END_TAG_OPEN:
      case Ue.SCRIPT_DATA_END_TAG_NAME:
      case Ue.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case Ue.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case Ue.CDATA_SECTION_END:
        return t2 - 2;
      case Ue.CHARACTER_REFERENCE:
        return this._isCharacterReferenceInAttribute() && s2 ? s2.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      case Ue.DOCTYPE:
      case Ue.BEFORE_DOCTYPE_NAME:
        return this.currentLocation.startOffset;
      default:
        return s2 && (this.state === Ue.TAG_NAME || this.state >= Ue.BEFORE_ATTRIBUTE_NAME && this.state <= Ue.BOGUS_COMMENT || this.state >= Ue.COMMENT_START && this.state <= Ue.BOGUS_DOCTYPE) ? s2.startOffset : t2;
    }
  }
  pause() {
    this.paused = true;
  }
  resume(e3) {
    if (!this.paused) throw new Error("Parser was already resumed");
    this.paused = false, this.inLoop || (this._runParsingLoop(), this.paused || null == e3 || e3());
  }
  write(e3, t2, s2) {
    this.active = true, this.preprocessor.write(e3, t2), this._runParsingLoop(), this.paused || null == s2 || s2();
  }
  insertHtmlAtCurrentPos(e3) {
    this.active = true, this.preprocessor.insertHtmlAtCurrentPos(e3), this._runParsingLoop();
  }
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === Ue.DOCTYPE || this.state === Ue.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
    const e3 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(e3), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(ue.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(e3 - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - e3;
  }
  _ensureHibernation() {
    return !!this.preprocessor.endOfChunkHit && (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = false, true);
  }
  _consume() {
    return this.consumedAfterSnapshot++, this.preprocessor.advance();
  }
  _advanceBy(e3) {
    this.consumedAfterSnapshot += e3;
    for (let t2 = 0; t2 < e3; t2++) this.preprocessor.advance();
  }
  _consumeSequenceIfMatch(e3, t2) {
    return !!this.preprocessor.startsWith(e3, t2) && (this._advanceBy(e3.length - 1), true);
  }
  _createStartTagToken() {
    this._flushRun(""), this.currentToken = { type: ue.START_TAG, tagName: "", tagID: Fe.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(1) };
  }
  _createEndTagToken() {
    this._flushRun(""), this.currentToken = { type: ue.END_TAG, tagName: "", tagID: Fe.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(2) };
  }
  _createCommentToken(e3) {
    this._flushRun(""), this.currentToken = { type: ue.COMMENT, data: "", location: this.getCurrentLocation(e3) };
  }
  _createDoctypeToken(e3) {
    this._flushRun(""), this.currentToken = { type: ue.DOCTYPE, name: e3, forceQuirks: false, publicId: null, systemId: null, location: this.currentLocation };
  }
  _createCharacterToken(e3) {
    if (this.currentLocation) {
      const e4 = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      "\n" === this.preprocessor.html[e4] && "\r" === this.preprocessor.html[e4 - 1] && this.currentLocation.startOffset++;
    }
    this.currentCharacterToken = { type: e3, chars: "", location: this.currentLocation };
  }
  _createAttr(e3) {
    this._flushRun(""), this.currentAttr = { name: e3, value: "" }, this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var e3, t2;
    const s2 = this.currentToken, { name: r2 } = this.currentAttr, a2 = this.currentAttrNames;
    let n2;
    null === a2 ? (n2 = null !== Le(s2, r2), n2 || 64 !== s2.attrs.length || (this.currentAttrNames = new Set(s2.attrs.map((e4) => e4.name)).add(r2))) : (n2 = a2.has(r2), n2 || a2.add(r2)), n2 ? this._err(le.duplicateAttribute) : (s2.attrs.push(this.currentAttr), s2.location && this.currentAttrLocation && ((null !== (e3 = (t2 = s2.location).attrs) && void 0 !== e3 ? e3 : t2.attrs = /* @__PURE__ */ Object.create(null))[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue()));
  }
  _leaveAttrValue() {
    this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
  }
  _flushRun(e3) {
    if (this.runEnd === this.runStart && 0 === e3.length) return;
    const t2 = this.preprocessor.html.slice(this.runStart, this.runEnd), s2 = (t2.length < 13 ? t2 : ` ${t2}`.slice(1)) + e3, r2 = this.currentToken;
    this.runStart = this.runEnd, null === r2 ? this.currentCharacterToken.chars += s2 : r2.type === ue.COMMENT ? r2.data += s2 : this.currentAttr.value += s2;
  }
  _extendRun(e3) {
    const { preprocessor: t2 } = this;
    if (e3 === De.LINE_FEED && t2.html.charCodeAt(t2.pos) !== De.LINE_FEED) this._flushRun("\n"), this.runStart = t2.pos + 1;
    else {
      const s2 = t2.pos - Number(e3 > 65535);
      s2 !== this.runEnd && (this._flushRun(""), this.runStart = s2);
    }
    this.runEnd = t2.pos + 1;
  }
  _extendRunWith(e3, t2) {
    const { preprocessor: s2 } = this, r2 = s2.codePointStart + 1 + t2 - e3.length;
    r2 >= 0 && s2.html.startsWith(e3, r2) ? r2 !== this.runEnd && (this._flushRun(""), this.runStart = r2) : (this._flushRun(e3), this.runStart = r2 + e3.length), this.runEnd = r2 + e3.length;
  }
  prepareToken(e3) {
    this._emitCurrentCharacterToken(e3.location), this.currentToken = null, e3.location && (e3.location.endLine = this.preprocessor.line, e3.location.endCol = this.preprocessor.col + 1, e3.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const e3 = this.currentToken;
    this.currentAttrNames = null, this.prepareToken(e3), e3.tagID = He(e3.tagName), e3.type === ue.START_TAG ? (this.lastStartTagName = e3.tagName, this.handler.onStartTag(e3)) : (e3.attrs.length > 0 && this._err(le.endTagWithAttributes), e3.selfClosing && this._err(le.endTagWithTrailingSolidus), this.handler.onEndTag(e3)), this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(e3) {
    this.prepareToken(e3), this.handler.onComment(e3), this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(e3) {
    this.prepareToken(e3), this.handler.onDoctype(e3), this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(e3) {
    if (this._flushRun(""), this.currentCharacterToken) {
      switch (e3 && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = e3.startLine, this.currentCharacterToken.location.endCol = e3.startCol, this.currentCharacterToken.location.endOffset = e3.startOffset), this.currentCharacterToken.type) {
        case ue.CHARACTER:
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        case ue.NULL_CHARACTER:
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        case ue.WHITESPACE_CHARACTER:
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var e3, t2;
    const s2 = this.getCurrentLocation(0);
    s2 && (s2.endLine = s2.startLine, s2.endCol = s2.startCol, s2.endOffset = s2.startOffset), this._emitCurrentCharacterToken(null !== (t2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location) && void 0 !== t2 ? t2 : s2), this.handler.onEof({ type: ue.EOF, location: s2 }), this.active = false;
  }
  _ensureCharacterToken(e3) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === e3) return;
      this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(e3);
  }
  _emitCodePoint(e3) {
    const t2 = We(e3) ? ue.WHITESPACE_CHARACTER : e3 === De.NULL ? ue.NULL_CHARACTER : ue.CHARACTER, s2 = this.currentCharacterToken;
    null !== s2 && s2.type === t2 || this._ensureCharacterToken(t2), this._extendRun(e3);
  }
  _emitChars(e3, t2 = 0) {
    this.options.sourceCodeLocationInfo && 0 !== t2 && this.currentCharacterToken && this.currentCharacterToken.type !== ue.CHARACTER ? (this.currentLocation = this.getCurrentLocation(e3.length - 1 - t2), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(ue.CHARACTER)) : this._ensureCharacterToken(ue.CHARACTER), this._extendRunWith(e3, t2);
  }
  _startCharacterReference() {
    this.returnState = this.state, this.state = Ue.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? b.Attribute : b.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === Ue.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === Ue.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === Ue.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(e3) {
    this._isCharacterReferenceInAttribute() ? this._extendRun(e3) : this._emitCodePoint(e3);
  }
  _callState(e3) {
    switch (this.state) {
      case Ue.DATA:
        this._stateData(e3);
        break;
      case Ue.RCDATA:
        this._stateRcdata(e3);
        break;
      case Ue.RAWTEXT:
        this._stateRawtext(e3);
        break;
      case Ue.SCRIPT_DATA:
        this._stateScriptData(e3);
        break;
      case Ue.PLAINTEXT:
        this._statePlaintext(e3);
        break;
      case Ue.TAG_OPEN:
        this._stateTagOpen(e3);
        break;
      case Ue.END_TAG_OPEN:
        this._stateEndTagOpen(e3);
        break;
      case Ue.TAG_NAME:
        this._stateTagName(e3);
        break;
      case Ue.RCDATA_LESS_THAN_SIGN:
        this._stateRcdataLessThanSign(e3);
        break;
      case Ue.RCDATA_END_TAG_OPEN:
        this._stateRcdataEndTagOpen(e3);
        break;
      case Ue.RCDATA_END_TAG_NAME:
        this._stateRcdataEndTagName(e3);
        break;
      case Ue.RAWTEXT_LESS_THAN_SIGN:
        this._stateRawtextLessThanSign(e3);
        break;
      case Ue.RAWTEXT_END_TAG_OPEN:
        this._stateRawtextEndTagOpen(e3);
        break;
      case Ue.RAWTEXT_END_TAG_NAME:
        this._stateRawtextEndTagName(e3);
        break;
      case Ue.SCRIPT_DATA_LESS_THAN_SIGN:
        this._stateScriptDataLessThanSign(e3);
        break;
      case Ue.SCRIPT_DATA_END_TAG_OPEN:
        this._stateScriptDataEndTagOpen(e3);
        break;
      case Ue.SCRIPT_DATA_END_TAG_NAME:
        this._stateScriptDataEndTagName(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPE_START:
        this._stateScriptDataEscapeStart(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPE_START_DASH:
        this._stateScriptDataEscapeStartDash(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED:
        this._stateScriptDataEscaped(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED_DASH:
        this._stateScriptDataEscapedDash(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED_DASH_DASH:
        this._stateScriptDataEscapedDashDash(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataEscapedLessThanSign(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
        this._stateScriptDataEscapedEndTagOpen(e3);
        break;
      case Ue.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
        this._stateScriptDataEscapedEndTagName(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPE_START:
        this._stateScriptDataDoubleEscapeStart(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPED:
        this._stateScriptDataDoubleEscaped(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
        this._stateScriptDataDoubleEscapedDash(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
        this._stateScriptDataDoubleEscapedDashDash(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataDoubleEscapedLessThanSign(e3);
        break;
      case Ue.SCRIPT_DATA_DOUBLE_ESCAPE_END:
        this._stateScriptDataDoubleEscapeEnd(e3);
        break;
      case Ue.BEFORE_ATTRIBUTE_NAME:
        this._stateBeforeAttributeName(e3);
        break;
      case Ue.ATTRIBUTE_NAME:
        this._stateAttributeName(e3);
        break;
      case Ue.AFTER_ATTRIBUTE_NAME:
        this._stateAfterAttributeName(e3);
        break;
      case Ue.BEFORE_ATTRIBUTE_VALUE:
        this._stateBeforeAttributeValue(e3);
        break;
      case Ue.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
        this._stateAttributeValueDoubleQuoted(e3);
        break;
      case Ue.ATTRIBUTE_VALUE_SINGLE_QUOTED:
        this._stateAttributeValueSingleQuoted(e3);
        break;
      case Ue.ATTRIBUTE_VALUE_UNQUOTED:
        this._stateAttributeValueUnquoted(e3);
        break;
      case Ue.AFTER_ATTRIBUTE_VALUE_QUOTED:
        this._stateAfterAttributeValueQuoted(e3);
        break;
      case Ue.SELF_CLOSING_START_TAG:
        this._stateSelfClosingStartTag(e3);
        break;
      case Ue.BOGUS_COMMENT:
        this._stateBogusComment(e3);
        break;
      case Ue.MARKUP_DECLARATION_OPEN:
        this._stateMarkupDeclarationOpen(e3);
        break;
      case Ue.COMMENT_START:
        this._stateCommentStart(e3);
        break;
      case Ue.COMMENT_START_DASH:
        this._stateCommentStartDash(e3);
        break;
      case Ue.COMMENT:
        this._stateComment(e3);
        break;
      case Ue.COMMENT_LESS_THAN_SIGN:
        this._stateCommentLessThanSign(e3);
        break;
      case Ue.COMMENT_LESS_THAN_SIGN_BANG:
        this._stateCommentLessThanSignBang(e3);
        break;
      case Ue.COMMENT_LESS_THAN_SIGN_BANG_DASH:
        this._stateCommentLessThanSignBangDash(e3);
        break;
      case Ue.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
        this._stateCommentLessThanSignBangDashDash(e3);
        break;
      case Ue.COMMENT_END_DASH:
        this._stateCommentEndDash(e3);
        break;
      case Ue.COMMENT_END:
        this._stateCommentEnd(e3);
        break;
      case Ue.COMMENT_END_BANG:
        this._stateCommentEndBang(e3);
        break;
      case Ue.DOCTYPE:
        this._stateDoctype(e3);
        break;
      case Ue.BEFORE_DOCTYPE_NAME:
        this._stateBeforeDoctypeName(e3);
        break;
      case Ue.DOCTYPE_NAME:
        this._stateDoctypeName(e3);
        break;
      case Ue.AFTER_DOCTYPE_NAME:
        this._stateAfterDoctypeName(e3);
        break;
      case Ue.AFTER_DOCTYPE_PUBLIC_KEYWORD:
        this._stateAfterDoctypePublicKeyword(e3);
        break;
      case Ue.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateBeforeDoctypePublicIdentifier(e3);
        break;
      case Ue.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypePublicIdentifierDoubleQuoted(e3);
        break;
      case Ue.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypePublicIdentifierSingleQuoted(e3);
        break;
      case Ue.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateAfterDoctypePublicIdentifier(e3);
        break;
      case Ue.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
        this._stateBetweenDoctypePublicAndSystemIdentifiers(e3);
        break;
      case Ue.AFTER_DOCTYPE_SYSTEM_KEYWORD:
        this._stateAfterDoctypeSystemKeyword(e3);
        break;
      case Ue.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateBeforeDoctypeSystemIdentifier(e3);
        break;
      case Ue.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypeSystemIdentifierDoubleQuoted(e3);
        break;
      case Ue.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypeSystemIdentifierSingleQuoted(e3);
        break;
      case Ue.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateAfterDoctypeSystemIdentifier(e3);
        break;
      case Ue.BOGUS_DOCTYPE:
        this._stateBogusDoctype(e3);
        break;
      case Ue.CDATA_SECTION:
        this._stateCdataSection(e3);
        break;
      case Ue.CDATA_SECTION_BRACKET:
        this._stateCdataSectionBracket(e3);
        break;
      case Ue.CDATA_SECTION_END:
        this._stateCdataSectionEnd(e3);
        break;
      case Ue.CHARACTER_REFERENCE:
        this._stateCharacterReference();
        break;
      case Ue.AMBIGUOUS_AMPERSAND:
        this._stateAmbiguousAmpersand(e3);
        break;
      default:
        throw new Error("Unknown state");
    }
  }
  _stateData(e3) {
    switch (e3) {
      case De.LESS_THAN_SIGN:
        this.state = Ue.TAG_OPEN;
        break;
      case De.AMPERSAND:
        this._startCharacterReference();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitCodePoint(e3);
        break;
      case De.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRcdata(e3) {
    switch (e3) {
      case De.AMPERSAND:
        this._startCharacterReference();
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.RCDATA_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRawtext(e3) {
    switch (e3) {
      case De.LESS_THAN_SIGN:
        this.state = Ue.RAWTEXT_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptData(e3) {
    switch (e3) {
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _statePlaintext(e3) {
    switch (e3) {
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateTagOpen(e3) {
    if (qe(e3)) this._createStartTagToken(), this.state = Ue.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case De.EXCLAMATION_MARK:
        this.state = Ue.MARKUP_DECLARATION_OPEN;
        break;
      case De.SOLIDUS:
        this.state = Ue.END_TAG_OPEN;
        break;
      case De.QUESTION_MARK:
        this._err(le.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = Ue.BOGUS_COMMENT, this._stateBogusComment(e3);
        break;
      case De.EOF:
        this._err(le.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
        break;
      default:
        this._err(le.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = Ue.DATA, this._stateData(e3);
    }
  }
  _stateEndTagOpen(e3) {
    if (qe(e3)) this._createEndTagToken(), this.state = Ue.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case De.GREATER_THAN_SIGN:
        this._err(le.missingEndTagName), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
        break;
      default:
        this._err(le.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = Ue.BOGUS_COMMENT, this._stateBogusComment(e3);
    }
  }
  _stateTagName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.BEFORE_ATTRIBUTE_NAME;
        break;
      case De.SOLIDUS:
        this.state = Ue.SELF_CLOSING_START_TAG;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.tagName += Te;
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        t2.tagName += String.fromCodePoint(Ze(e3) ? Ke(e3) : e3);
    }
  }
  _stateRcdataLessThanSign(e3) {
    e3 === De.SOLIDUS ? this.state = Ue.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = Ue.RCDATA, this._stateRcdata(e3));
  }
  _stateRcdataEndTagOpen(e3) {
    qe(e3) ? (this.state = Ue.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(e3)) : (this._emitChars("</", -1), this.state = Ue.RCDATA, this._stateRcdata(e3));
  }
  handleSpecialEndTag(e3) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
    switch (this._createEndTagToken(), this.currentToken.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        return this._advanceBy(this.lastStartTagName.length), this.state = Ue.BEFORE_ATTRIBUTE_NAME, false;
      case De.SOLIDUS:
        return this._advanceBy(this.lastStartTagName.length), this.state = Ue.SELF_CLOSING_START_TAG, false;
      case De.GREATER_THAN_SIGN:
        return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = Ue.DATA, false;
      default:
        return this.currentToken = null, !this._ensureHibernation();
    }
  }
  _stateRcdataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Ue.RCDATA, this._stateRcdata(e3));
  }
  _stateRawtextLessThanSign(e3) {
    e3 === De.SOLIDUS ? this.state = Ue.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = Ue.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagOpen(e3) {
    qe(e3) ? (this.state = Ue.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(e3)) : (this._emitChars("</", -1), this.state = Ue.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Ue.RAWTEXT, this._stateRawtext(e3));
  }
  _stateScriptDataLessThanSign(e3) {
    switch (e3) {
      case De.SOLIDUS:
        this.state = Ue.SCRIPT_DATA_END_TAG_OPEN;
        break;
      case De.EXCLAMATION_MARK:
        this.state = Ue.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
        break;
      default:
        this._emitChars("<", -1), this.state = Ue.SCRIPT_DATA, this._stateScriptData(e3);
    }
  }
  _stateScriptDataEndTagOpen(e3) {
    qe(e3) ? (this.state = Ue.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(e3)) : (this._emitChars("</", -1), this.state = Ue.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Ue.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStart(e3) {
    e3 === De.HYPHEN_MINUS ? (this.state = Ue.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = Ue.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStartDash(e3) {
    e3 === De.HYPHEN_MINUS ? (this.state = Ue.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = Ue.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscaped(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDash(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this.state = Ue.SCRIPT_DATA_ESCAPED, this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Ue.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDashDash(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA, this._emitChars(">");
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this.state = Ue.SCRIPT_DATA_ESCAPED, this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Ue.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedLessThanSign(e3) {
    e3 === De.SOLIDUS ? this.state = Ue.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : qe(e3) ? (this._emitChars("<", -1), this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(e3)) : (this._emitChars("<", -1), this.state = Ue.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagOpen(e3) {
    qe(e3) ? (this.state = Ue.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(e3)) : (this._emitChars("</", -1), this.state = Ue.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Ue.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscapeStart(e3) {
    if (this.preprocessor.startsWith(_e, false) && Xe(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else this._ensureHibernation() || (this.state = Ue.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscaped(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDash(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDashDash(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case De.LESS_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.SCRIPT_DATA, this._emitChars(">");
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(Te);
        break;
      case De.EOF:
        this._err(le.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedLessThanSign(e3) {
    e3 === De.SOLIDUS ? (this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateScriptDataDoubleEscapeEnd(e3) {
    if (this.preprocessor.startsWith(_e, false) && Xe(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = Ue.SCRIPT_DATA_ESCAPED;
    } else this._ensureHibernation() || (this.state = Ue.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateBeforeAttributeName(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.SOLIDUS:
      case De.GREATER_THAN_SIGN:
      case De.EOF:
        this.state = Ue.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case De.EQUALS_SIGN:
        this._err(le.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = Ue.ATTRIBUTE_NAME;
        break;
      default:
        this._createAttr(""), this.state = Ue.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateAttributeName(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
      case De.SOLIDUS:
      case De.GREATER_THAN_SIGN:
      case De.EOF:
        this._leaveAttrName(), this.state = Ue.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case De.EQUALS_SIGN:
        this._leaveAttrName(), this.state = Ue.BEFORE_ATTRIBUTE_VALUE;
        break;
      case De.QUOTATION_MARK:
      case De.APOSTROPHE:
      case De.LESS_THAN_SIGN:
        this._err(le.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(e3);
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this.currentAttr.name += Te;
        break;
      default:
        this.currentAttr.name += String.fromCodePoint(Ze(e3) ? Ke(e3) : e3);
    }
  }
  _stateAfterAttributeName(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.SOLIDUS:
        this.state = Ue.SELF_CLOSING_START_TAG;
        break;
      case De.EQUALS_SIGN:
        this.state = Ue.BEFORE_ATTRIBUTE_VALUE;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._createAttr(""), this.state = Ue.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateBeforeAttributeValue(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.QUOTATION_MARK:
        this.state = Ue.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        this.state = Ue.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.missingAttributeValue), this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      default:
        this.state = Ue.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(e3);
    }
  }
  _stateAttributeValueDoubleQuoted(e3) {
    switch (e3) {
      case De.QUOTATION_MARK:
        this.state = Ue.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case De.AMPERSAND:
        this._startCharacterReference();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._extendRunWith(Te, 0);
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueSingleQuoted(e3) {
    switch (e3) {
      case De.APOSTROPHE:
        this.state = Ue.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case De.AMPERSAND:
        this._startCharacterReference();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._extendRunWith(Te, 0);
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueUnquoted(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this._leaveAttrValue(), this.state = Ue.BEFORE_ATTRIBUTE_NAME;
        break;
      case De.AMPERSAND:
        this._startCharacterReference();
        break;
      case De.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._extendRunWith(Te, 0);
        break;
      case De.QUOTATION_MARK:
      case De.APOSTROPHE:
      case De.LESS_THAN_SIGN:
      case De.EQUALS_SIGN:
      case De.GRAVE_ACCENT:
        this._err(le.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(e3);
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAfterAttributeValueQuoted(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this._leaveAttrValue(), this.state = Ue.BEFORE_ATTRIBUTE_NAME;
        break;
      case De.SOLIDUS:
        this._leaveAttrValue(), this.state = Ue.SELF_CLOSING_START_TAG;
        break;
      case De.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(le.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = Ue.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateSelfClosingStartTag(e3) {
    switch (e3) {
      case De.GREATER_THAN_SIGN:
        this.currentToken.selfClosing = true, this.state = Ue.DATA, this.emitCurrentTagToken();
        break;
      case De.EOF:
        this._err(le.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(le.unexpectedSolidusInTag), this.state = Ue.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateBogusComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentComment(t2);
        break;
      case De.EOF:
        this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._extendRunWith(Te, 0);
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateMarkupDeclarationOpen(e3) {
    this._consumeSequenceIfMatch("--", true) ? (this._createCommentToken(3), this.state = Ue.COMMENT_START) : this._consumeSequenceIfMatch("doctype", false) ? (this.currentLocation = this.getCurrentLocation(8), this.state = Ue.DOCTYPE) : this._consumeSequenceIfMatch("[CDATA[", true) ? this.inForeignNode ? this.state = Ue.CDATA_SECTION : (this._err(le.cdataInHtmlContent), this._createCommentToken(8), this.currentToken.data = "[CDATA[", this.state = Ue.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(le.incorrectlyOpenedComment), this._createCommentToken(2), this.state = Ue.BOGUS_COMMENT, this._stateBogusComment(e3));
  }
  _stateCommentStart(e3) {
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.COMMENT_START_DASH;
        break;
      case De.GREATER_THAN_SIGN: {
        this._err(le.abruptClosingOfEmptyComment), this.state = Ue.DATA;
        const e4 = this.currentToken;
        this.emitCurrentComment(e4);
        break;
      }
      default:
        this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentStartDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.COMMENT_END;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.abruptClosingOfEmptyComment), this.state = Ue.DATA, this.emitCurrentComment(t2);
        break;
      case De.EOF:
        this._err(le.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.COMMENT_END_DASH;
        break;
      case De.LESS_THAN_SIGN:
        this._extendRunWith("<", 0), this.state = Ue.COMMENT_LESS_THAN_SIGN;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._extendRunWith(Te, 0);
        break;
      case De.EOF:
        this._err(le.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateCommentLessThanSign(e3) {
    switch (e3) {
      case De.EXCLAMATION_MARK:
        this._extendRunWith("!", 0), this.state = Ue.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      case De.LESS_THAN_SIGN:
        this._extendRunWith("<", 0);
        break;
      default:
        this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentLessThanSignBang(e3) {
    e3 === De.HYPHEN_MINUS ? this.state = Ue.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = Ue.COMMENT, this._stateComment(e3));
  }
  _stateCommentLessThanSignBangDash(e3) {
    e3 === De.HYPHEN_MINUS ? this.state = Ue.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = Ue.COMMENT_END_DASH, this._stateCommentEndDash(e3));
  }
  _stateCommentLessThanSignBangDashDash(e3) {
    e3 !== De.GREATER_THAN_SIGN && e3 !== De.EOF && this._err(le.nestedComment), this.state = Ue.COMMENT_END, this._stateCommentEnd(e3);
  }
  _stateCommentEndDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.HYPHEN_MINUS:
        this.state = Ue.COMMENT_END;
        break;
      case De.EOF:
        this._err(le.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEnd(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentComment(t2);
        break;
      case De.EXCLAMATION_MARK:
        this.state = Ue.COMMENT_END_BANG;
        break;
      case De.HYPHEN_MINUS:
        this._extendRunWith("-", -2);
        break;
      case De.EOF:
        this._err(le.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--", -1), this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEndBang(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.HYPHEN_MINUS:
        this._extendRunWith("--!", -1), this.state = Ue.COMMENT_END_DASH;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.incorrectlyClosedComment), this.state = Ue.DATA, this.emitCurrentComment(t2);
        break;
      case De.EOF:
        this._err(le.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--!", -1), this.state = Ue.COMMENT, this._stateComment(e3);
    }
  }
  _stateDoctype(e3) {
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.BEFORE_DOCTYPE_NAME;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
        break;
      case De.EOF: {
        this._err(le.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._err(le.missingWhitespaceBeforeDoctypeName), this.state = Ue.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
    }
  }
  _stateBeforeDoctypeName(e3) {
    if (Ze(e3)) this._createDoctypeToken(String.fromCharCode(Ke(e3))), this.state = Ue.DOCTYPE_NAME;
    else switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), this._createDoctypeToken(Te), this.state = Ue.DOCTYPE_NAME;
        break;
      case De.GREATER_THAN_SIGN: {
        this._err(le.missingDoctypeName), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this.state = Ue.DATA;
        break;
      }
      case De.EOF: {
        this._err(le.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._createDoctypeToken(String.fromCodePoint(e3)), this.state = Ue.DOCTYPE_NAME;
    }
  }
  _stateDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.AFTER_DOCTYPE_NAME;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.name += Te;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.name += String.fromCodePoint(Ze(e3) ? Ke(e3) : e3);
    }
  }
  _stateAfterDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._consumeSequenceIfMatch("public", false) ? this.state = Ue.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch("system", false) ? this.state = Ue.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(le.invalidCharacterSequenceAfterDoctypeName), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3));
    }
  }
  _stateAfterDoctypePublicKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case De.QUOTATION_MARK:
        this._err(le.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = Ue.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        this._err(le.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = Ue.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.QUOTATION_MARK:
        t2.publicId = "", this.state = Ue.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        t2.publicId = "", this.state = Ue.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypePublicIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.QUOTATION_MARK:
        this.state = Ue.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.publicId += Te;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypePublicIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.APOSTROPHE:
        this.state = Ue.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.publicId += Te;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.QUOTATION_MARK:
        this._err(le.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        this._err(le.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBetweenDoctypePublicAndSystemIdentifiers(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.QUOTATION_MARK:
        t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateAfterDoctypeSystemKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        this.state = Ue.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case De.QUOTATION_MARK:
        this._err(le.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        this._err(le.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.QUOTATION_MARK:
        t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case De.APOSTROPHE:
        t2.systemId = "", this.state = Ue.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.DATA, this.emitCurrentDoctype(t2);
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypeSystemIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.QUOTATION_MARK:
        this.state = Ue.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.systemId += Te;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypeSystemIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.APOSTROPHE:
        this.state = Ue.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter), t2.systemId += Te;
        break;
      case De.GREATER_THAN_SIGN:
        this._err(le.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.SPACE:
      case De.LINE_FEED:
      case De.TABULATION:
      case De.FORM_FEED:
        break;
      case De.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.EOF:
        this._err(le.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(le.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = Ue.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBogusDoctype(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case De.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Ue.DATA;
        break;
      case De.NULL:
        this._err(le.unexpectedNullCharacter);
        break;
      case De.EOF:
        this.emitCurrentDoctype(t2), this._emitEOFToken();
    }
  }
  _stateCdataSection(e3) {
    switch (e3) {
      case De.RIGHT_SQUARE_BRACKET:
        this.state = Ue.CDATA_SECTION_BRACKET;
        break;
      case De.EOF:
        this._err(le.eofInCdata), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateCdataSectionBracket(e3) {
    e3 === De.RIGHT_SQUARE_BRACKET ? this.state = Ue.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = Ue.CDATA_SECTION, this._stateCdataSection(e3));
  }
  _stateCdataSectionEnd(e3) {
    switch (e3) {
      case De.GREATER_THAN_SIGN:
        this.state = Ue.DATA;
        break;
      case De.RIGHT_SQUARE_BRACKET:
        this._emitChars("]", -2);
        break;
      default:
        this._emitChars("]]", -1), this.state = Ue.CDATA_SECTION, this._stateCdataSection(e3);
    }
  }
  _stateCharacterReference() {
    let e3 = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (e3 < 0) {
      if (!this.preprocessor.lastChunkWritten) return this.active = false, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, void (this.preprocessor.endOfChunkHit = true);
      e3 = this.entityDecoder.end();
    }
    0 === e3 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(De.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && je(this.preprocessor.peek(1)) ? Ue.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
  }
  _stateAmbiguousAmpersand(e3) {
    je(e3) ? this._flushCodePointConsumedAsCharacterReference(e3) : (e3 === De.SEMICOLON && this._err(le.unknownNamedCharacterReference), this.state = this.returnState, this._callState(e3));
  }
};
var Je = /* @__PURE__ */ new Set([Fe.DD, Fe.DT, Fe.LI, Fe.OPTGROUP, Fe.OPTION, Fe.P, Fe.RB, Fe.RP, Fe.RT, Fe.RTC]);
var ze = /* @__PURE__ */ new Set([...Je, Fe.CAPTION, Fe.COLGROUP, Fe.TBODY, Fe.TD, Fe.TFOOT, Fe.TH, Fe.THEAD, Fe.TR]);
var et = 256;
var tt = 512;
var st = 768;
var rt = [Fe.H1, Fe.H2, Fe.H3, Fe.H4, Fe.H5, Fe.H6];
var at = [Fe.TBODY, Fe.TFOOT, Fe.THEAD];
var nt = [Fe.TR, Fe.TEMPLATE, Fe.HTML];
var it = [...at, Fe.TEMPLATE, Fe.HTML];
var ot = [Fe.TABLE, Fe.TEMPLATE, Fe.HTML];
var ct = [Fe.TD, Fe.TH];
var Dt = 32;
var Et = new Uint8Array(st);
for (const [e3, t2] of [[Ne.HTML, 0], [Ne.SVG, et], [Ne.MATHML, tt]]) for (const s2 of we[e3]) Et[t2 + s2] = e3 !== Ne.HTML || s2 !== Fe.ADDRESS && s2 !== Fe.DIV && s2 !== Fe.P ? 3 : 1;
for (const e3 of [Fe.APPLET, Fe.CAPTION, Fe.HTML, Fe.MARQUEE, Fe.OBJECT, Fe.TABLE, Fe.TD, Fe.TEMPLATE, Fe.TH, et + Fe.DESC, et + Fe.FOREIGN_OBJECT, et + Fe.TITLE, tt + Fe.ANNOTATION_XML, tt + Fe.MI, tt + Fe.MN, tt + Fe.MO, tt + Fe.MS, tt + Fe.MTEXT]) Et[e3] |= 28;
Et[Fe.OL] |= 8, Et[Fe.UL] |= 8, Et[Fe.BUTTON] |= 16, Et[Fe.TABLE] |= Dt, Et[Fe.HTML] |= Dt;
var ht = new Uint8Array(st);
for (const e3 of [Fe.A, Fe.B, Fe.BIG, Fe.CODE, Fe.EM, Fe.FONT, Fe.I, Fe.NOBR, Fe.S, Fe.SMALL, Fe.STRIKE, Fe.STRONG, Fe.TT, Fe.U]) ht[e3] = 1;
function Tt(e3, t2) {
  if (t2 === Fe.UNKNOWN) return -1;
  switch (e3) {
    case Ne.HTML:
      return t2;
    case Ne.SVG:
      return et + t2;
    case Ne.MATHML:
      return tt + t2;
    default:
      return -1;
  }
}
var lt;
var ft;
var _t = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(e3, t2, s2) {
    this.treeAdapter = t2, this.handler = s2, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = Fe.UNKNOWN, this.indexed = false, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = new Int32Array(0), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = /* @__PURE__ */ new Map(), this.current = e3;
  }
  _indexOf(e3) {
    if (this.indexed) {
      const t2 = this.formattingSlots.get(e3);
      if (void 0 !== t2) return t2;
      if (ht[He(this.treeAdapter.getTagName(e3))]) return -1;
    }
    return this.items.lastIndexOf(e3, this.stackTop);
  }
  slotBelow(e3) {
    return this.indexed ? this.below[e3] : e3 - 1;
  }
  slotAbove(e3) {
    return this.indexed ? this.above[e3] : e3 === this.stackTop ? -1 : e3 + 1;
  }
  _isInTemplate() {
    return this.currentTagId === Fe.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === Ne.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
  }
  _nameKey(e3, t2, s2) {
    var r2, a2;
    const n2 = `${e3} ${t2}`;
    let i2 = null === (r2 = this.nameKeys) || void 0 === r2 ? void 0 : r2.get(n2);
    if (void 0 === i2 && s2 && (null !== (a2 = this.nameKeys) && void 0 !== a2 || (this.nameKeys = /* @__PURE__ */ new Map()), i2 = st + this.nameKeys.size, this.nameKeys.set(n2, i2), i2 === this.keyTops.length)) {
      const e4 = new Int32Array(2 * i2).fill(-1);
      e4.set(this.keyTops), this.keyTops = e4;
    }
    return null != i2 ? i2 : -1;
  }
  _indexAll() {
    this.indexed = true, this.keyTops = new Int32Array(st).fill(-1);
    for (let e3 = 0; e3 <= this.stackTop; e3++) this._index(e3, e3 - 1);
  }
  _index(e3, t2) {
    const s2 = this.items[e3], r2 = this.tagIDs[e3], a2 = this.treeAdapter.getNamespaceURI(s2);
    let n2 = Tt(a2, r2);
    -1 === n2 && (n2 = this._nameKey(a2, this.treeAdapter.getTagName(s2), true));
    const i2 = this.keyTops[n2];
    this.keys[e3] = n2, this.keyPrev[e3] = i2, this.keyNext[e3] = -1, -1 !== i2 && (this.keyNext[i2] = e3), this.keyTops[n2] = e3, this.above[e3] = -1, this._link(e3, t2, a2 === Ne.HTML), ht[r2] && this.formattingSlots.set(s2, e3);
  }
  _link(e3, t2, s2) {
    const r2 = this.keys[e3], a2 = r2 < st ? Et[r2] : 0;
    this.below[e3] = t2, -1 === t2 ? (this.specials[e3] = 1 & a2, this.listItemBoundaries[e3] = (2 & a2) >> 1, this.scopeBoundaries[e3] = (4 & a2) >> 2, this.htmlSlots[e3] = s2 ? e3 : -1) : (this.above[t2] = e3, this.specials[e3] = this.specials[t2] + (1 & a2), this.listItemBoundaries[e3] = this.listItemBoundaries[t2] + ((2 & a2) >> 1), this.scopeBoundaries[e3] = this.scopeBoundaries[t2] + ((4 & a2) >> 2), this.htmlSlots[e3] = s2 ? e3 : this.htmlSlots[t2]);
  }
  _unindex(e3) {
    const t2 = this.keys[e3], s2 = this.keyPrev[e3], r2 = this.keyNext[e3];
    -1 !== s2 && (this.keyNext[s2] = r2), -1 === r2 ? this.keyTops[t2] = s2 : this.keyPrev[r2] = s2, ht[this.tagIDs[e3]] && this.formattingSlots.delete(this.items[e3]);
  }
  _move(e3, t2) {
    const s2 = this.items[e3], r2 = this.keys[e3], a2 = this.keyPrev[e3], n2 = this.keyNext[e3];
    this.items[t2] = s2, this.tagIDs[t2] = this.tagIDs[e3], this.keys[t2] = r2, this.keyPrev[t2] = a2, this.keyNext[t2] = n2, -1 !== a2 && (this.keyNext[a2] = t2), -1 === n2 ? this.keyTops[r2] = t2 : this.keyPrev[n2] = t2, ht[this.tagIDs[t2]] && this.formattingSlots.set(s2, t2);
  }
  indexOfTopmost(e3) {
    if (this.indexed) return this.keyTops[e3];
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (this.tagIDs[t2] === e3 && this.treeAdapter.getNamespaceURI(this.items[t2]) === Ne.HTML) return t2;
    return -1;
  }
  indexOfTopmostOf(e3) {
    if (this.indexed) {
      let t2 = -1;
      for (const s2 of e3) this.keyTops[s2] > t2 && (t2 = this.keyTops[s2]);
      return t2;
    }
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (e3.includes(this.tagIDs[t2]) && this.treeAdapter.getNamespaceURI(this.items[t2]) === Ne.HTML) return t2;
    return -1;
  }
  indexOfTopmostByName(e3, t2) {
    if (this.indexed) {
      let s2 = Tt(e3, He(t2));
      return -1 === s2 && (s2 = this._nameKey(e3, t2, false)), -1 === s2 ? -1 : this.keyTops[s2];
    }
    for (let s2 = this.stackTop; s2 >= 0; s2--) {
      const r2 = this.items[s2];
      if (this.treeAdapter.getTagName(r2) === t2 && this.treeAdapter.getNamespaceURI(r2) === e3) return s2;
    }
    return -1;
  }
  indexOfTopmostHtmlElement() {
    if (this.indexed) return -1 === this.stackTop ? -1 : this.htmlSlots[this.stackTop];
    let e3 = this.stackTop;
    for (; e3 >= 0 && this.treeAdapter.getNamespaceURI(this.items[e3]) !== Ne.HTML; ) e3--;
    return e3;
  }
  _hasAbove(e3, t2) {
    for (let s2 = this.stackTop; s2 > e3; s2--) {
      const e4 = Tt(this.treeAdapter.getNamespaceURI(this.items[s2]), this.tagIDs[s2]);
      if (-1 !== e4 && Et[e4] & t2) return true;
    }
    return false;
  }
  hasSpecialElementAbove(e3) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[e3] : this._hasAbove(e3, 1);
  }
  hasListItemBoundaryAbove(e3) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[e3] : this._hasAbove(e3, 2);
  }
  push(e3, t2) {
    const s2 = this.stackTop;
    this.stackTop++, this.depth++, this.items[this.stackTop] = e3, this.current = e3, this.tagIDs[this.stackTop] = t2, this.currentTagId = t2, this.indexed ? this._index(this.stackTop, s2) : 64 === this.depth && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(e3, t2, true);
  }
  _popCurrent() {
    this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], -1 !== this.stackTop && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
  }
  pop() {
    const e3 = this.current;
    this._popCurrent(), this.handler.onItemPop(e3, true);
  }
  replace(e3, t2) {
    const s2 = this._indexOf(e3);
    this.items[s2] = t2, this.indexed && ht[this.tagIDs[s2]] && (this.formattingSlots.delete(e3), this.formattingSlots.set(t2, s2)), s2 === this.stackTop && (this.current = t2);
  }
  replaceFormattingElement(e3, t2, s2, r2) {
    const a2 = this.items[e3];
    if (!this.indexed) return this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.handler.onItemPop(a2, false), this.items.splice(t2, 0, s2), this.tagIDs.splice(t2, 0, r2), t2 === this.stackTop && this._updateCurrentElement(), void (this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, t2 === this.stackTop));
    const n2 = this.keys[e3], i2 = this.below[e3], o2 = this.above[t2], c2 = [];
    for (let s3 = this.above[e3]; s3 !== t2; s3 = this.above[s3]) c2.push(s3);
    const D2 = this.keyNext[e3];
    this._unindex(e3), this.items[e3] = void 0, this.handler.onItemPop(a2, false);
    let E2 = t2 - 1;
    for (; c2.length > 0 && c2[c2.length - 1] === E2; ) c2.pop(), E2--;
    for (let e4 = E2 + 1; e4 <= t2; e4++) this._move(e4, e4 - 1);
    const h2 = -1 === D2 ? this.keyTops[n2] : this.keyPrev[D2];
    this.items[t2] = s2, this.tagIDs[t2] = r2, this.keys[t2] = n2, this.keyPrev[t2] = h2, this.keyNext[t2] = D2, -1 !== h2 && (this.keyNext[h2] = t2), -1 === D2 ? this.keyTops[n2] = t2 : this.keyPrev[D2] = t2, ht[r2] && this.formattingSlots.set(s2, t2);
    let T2 = i2;
    for (const e4 of c2) this._link(e4, T2, true), T2 = e4;
    for (let e4 = E2; e4 < t2; e4++) this._link(e4, T2, true), T2 = e4;
    this._link(t2, T2, true), -1 === o2 && this._updateCurrentElement(), this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, -1 === o2);
  }
  popUntilTagNamePopped(e3) {
    this.shortenToLength(Math.max(this.indexOfTopmost(e3), 0));
  }
  shortenToLength(e3) {
    for (; this.stackTop >= e3; ) {
      const t2 = this.current;
      this._popCurrent(), this.handler.onItemPop(t2, this.stackTop < e3);
    }
  }
  popUntilElementPopped(e3) {
    const t2 = this._indexOf(e3);
    this.shortenToLength(Math.max(t2, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(rt), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(ct), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0, this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(ot) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(it) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(nt) + 1);
  }
  remove(e3) {
    const t2 = this._indexOf(e3);
    -1 !== t2 && this.removeAt(t2);
  }
  removeAt(e3) {
    if (e3 === this.stackTop) return void this.pop();
    const t2 = this.items[e3];
    if (this.depth--, this.indexed) {
      const t3 = this.keys[e3] < st ? Et[this.keys[e3]] : 0, s2 = this.below[e3], r2 = this.above[e3];
      if (this._unindex(e3), this.items[e3] = void 0, this.below[r2] = s2, -1 !== s2 && (this.above[s2] = r2), 0 !== t3) for (let e4 = r2; -1 !== e4; e4 = this.above[e4]) this.specials[e4] -= 1 & t3, this.listItemBoundaries[e4] -= (2 & t3) >> 1, this.scopeBoundaries[e4] -= (4 & t3) >> 2;
      const a2 = -1 === s2 ? -1 : this.htmlSlots[s2];
      for (let t4 = r2; -1 !== t4 && this.htmlSlots[t4] === e3; t4 = this.above[t4]) this.htmlSlots[t4] = a2;
    } else this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.stackTop--, this._updateCurrentElement();
    this.handler.onItemPop(t2, false);
  }
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === Fe.BODY ? this.items[1] : null;
  }
  contains(e3) {
    return this._indexOf(e3) > -1;
  }
  getCommonAncestor(e3) {
    const t2 = this._indexOf(e3), s2 = -1 === t2 ? -1 : this.slotBelow(t2);
    return -1 === s2 ? null : this.items[s2];
  }
  isRootHtmlElementCurrent() {
    return 0 === this.stackTop && this.tagIDs[0] === Fe.HTML;
  }
  _isInScope(e3, t2) {
    let s2 = -1;
    switch (t2) {
      case 8:
        s2 = Math.max(this.keyTops[Fe.OL], this.keyTops[Fe.UL]);
        break;
      case 16:
        s2 = this.keyTops[Fe.BUTTON];
        break;
      case Dt:
        return s2 = Math.max(this.keyTops[Fe.TABLE], this.keyTops[Fe.HTML]), -1 === e3 ? -1 === s2 : e3 >= s2;
    }
    return -1 === e3 ? -1 === s2 && (-1 === this.stackTop || 0 === this.scopeBoundaries[this.stackTop]) : e3 >= s2 && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[e3];
  }
  _scanScope(e3, t2, s2, r2) {
    for (let a2 = this.stackTop; a2 >= 0; a2--) {
      const n2 = Tt(this.treeAdapter.getNamespaceURI(this.items[a2]), this.tagIDs[a2]);
      if (-1 !== n2) {
        if ((t2 ? t2.includes(n2) : n2 === e3) && (!r2 || this.items[a2] === r2)) return true;
        if (Et[n2] & s2) return false;
      }
    }
    return true;
  }
  hasInScope(e3, t2) {
    return this.indexed ? this._isInScope(t2 ? this._indexOf(t2) : this.keyTops[e3], 4) : this._scanScope(e3, null, 4, t2);
  }
  hasInListItemScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 8) : this._scanScope(e3, null, 8);
  }
  hasInButtonScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 16) : this._scanScope(e3, null, 16);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(rt), 4) : this._scanScope(Fe.UNKNOWN, rt, 4);
  }
  hasInTableScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], Dt) : this._scanScope(e3, null, Dt);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(at), Dt) : this._scanScope(Fe.UNKNOWN, at, Dt);
  }
  hasInSelectScope(e3) {
    for (let t2 = this.stackTop; t2 >= 0; t2 = this.slotBelow(t2)) if (this.treeAdapter.getNamespaceURI(this.items[t2]) === Ne.HTML) switch (this.tagIDs[t2]) {
      case e3:
        return true;
      case Fe.OPTION:
      case Fe.OPTGROUP:
        break;
      default:
        return false;
    }
    return true;
  }
  generateImpliedEndTags() {
    for (; void 0 !== this.currentTagId && Je.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Ne.HTML; ) this.pop();
  }
  generateImpliedEndTagsThoroughly() {
    for (; void 0 !== this.currentTagId && ze.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Ne.HTML; ) this.pop();
  }
  generateImpliedEndTagsWithExclusion(e3) {
    for (; void 0 !== this.currentTagId && this.currentTagId !== e3 && ze.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Ne.HTML; ) this.pop();
  }
};
(ft = lt || (lt = {}))[ft.Marker = 0] = "Marker", ft[ft.Element = 1] = "Element";
var At = class {
  constructor() {
    this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = /* @__PURE__ */ new Map();
  }
  _insertElementEntry(e3, t2, s2) {
    const r2 = null === s2 ? null : s2.newer, a2 = { type: lt.Element, element: e3, token: t2, older: s2, newer: r2, ark: null, olderSameTag: null, newerSameTag: null };
    return null === r2 ? this.newest = a2 : r2.older = a2, null !== s2 && (s2.newer = a2), null === this.index ? null : this._addToIndex(this.index, a2);
  }
  _addToIndex(e3, t2) {
    const { tagName: s2, attrs: r2 } = t2.token, a2 = s2 + r2.map(({ name: e4, value: t3 }) => `\0${e4}\0${t3}`).sort().join("");
    let n2 = e3.arks.get(a2);
    void 0 === n2 && (n2 = { entries: [], key: a2 }, e3.arks.set(a2, n2)), n2.entries.push(t2), t2.ark = n2, this.elementEntries.set(t2.element, t2);
    let i2 = e3.tagNames.get(s2);
    return void 0 === i2 && (i2 = { olderSameTag: null }, e3.tagNames.set(s2, i2)), t2.olderSameTag = i2.olderSameTag, t2.newerSameTag = i2, null !== i2.olderSameTag && (i2.olderSameTag.newerSameTag = t2), i2.olderSameTag = t2, n2;
  }
  insertMarker() {
    if (null === this.index) for (let e4 = this.newest; null !== e4 && e4.type === lt.Element; e4 = e4.older) this.elementEntries.set(e4.element, e4);
    const e3 = { type: lt.Marker, older: this.newest, newer: null, outerIndex: this.index };
    null !== this.newest && (this.newest.newer = e3), this.newest = e3, this.index = null;
  }
  pushElement(e3, t2) {
    if (null === this.index) {
      let e4 = null, t3 = 0;
      for (let s3 = this.newest; null !== s3 && s3.type === lt.Element; s3 = s3.older) e4 = s3, t3++;
      if (t3 >= 3) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let t4 = e4; null !== t4 && t4.type === lt.Element; t4 = t4.newer) this._addToIndex(this.index, t4);
      }
    }
    const s2 = this._insertElementEntry(e3, t2, this.newest);
    null !== s2 && s2.entries.length > 3 && this.removeEntry(s2.entries[0]);
  }
  insertElementAfterBookmark(e3, t2) {
    const { bookmark: s2 } = this;
    this.bookmark = null, this._insertElementEntry(e3, t2, s2);
  }
  removeEntry(e3) {
    var t2;
    if (null === e3.newer ? this.newest === e3 : e3.newer.older === e3) {
      if (this.elementEntries.delete(e3.element), null === e3.newer ? this.newest = e3.older : e3.newer.older = e3.older, null !== e3.older && (e3.older.newer = e3.newer), null !== e3.ark) {
        const { entries: s2, key: r2 } = e3.ark;
        s2.splice(s2.indexOf(e3), 1), 0 === s2.length && (null === (t2 = this.index) || void 0 === t2 || t2.arks.delete(r2));
      }
      null !== e3.newerSameTag && (e3.newerSameTag.olderSameTag = e3.olderSameTag, null !== e3.olderSameTag && (e3.olderSameTag.newerSameTag = e3.newerSameTag));
    }
  }
  replaceElement(e3, t2) {
    this.elementEntries.delete(e3.element) && this.elementEntries.set(t2, e3), e3.element = t2;
  }
  clearToLastMarker() {
    let e3 = this.newest;
    for (; null !== e3 && e3.type === lt.Element; e3 = e3.older) this.elementEntries.delete(e3.element);
    this.newest = null === e3 ? null : e3.older, this.index = null === e3 ? null : e3.outerIndex, null !== this.newest && (this.newest.newer = null);
  }
  getElementEntryInScopeWithTagName(e3) {
    var t2, s2;
    if (null !== this.index) return null !== (s2 = null === (t2 = this.index.tagNames.get(e3)) || void 0 === t2 ? void 0 : t2.olderSameTag) && void 0 !== s2 ? s2 : null;
    for (let t3 = this.newest; null !== t3 && t3.type === lt.Element; t3 = t3.older) if (t3.token.tagName === e3) return t3;
    return null;
  }
  getElementEntry(e3) {
    if (null === this.index) {
      for (let t2 = this.newest; null !== t2 && t2.type === lt.Element; t2 = t2.older) if (t2.element === e3) return t2;
    }
    return this.elementEntries.get(e3);
  }
};
var pt = /* @__PURE__ */ new WeakMap();
var mt = { createDocument: () => ({ nodeName: "#document", mode: Re.NO_QUIRKS, childNodes: [] }), createDocumentFragment: () => ({ nodeName: "#document-fragment", childNodes: [] }), createElement: (e3, t2, s2) => ({ nodeName: e3, tagName: e3, attrs: s2, namespaceURI: t2, childNodes: [], parentNode: null }), createCommentNode: (e3) => ({ nodeName: "#comment", data: e3, parentNode: null }), createTextNode: (e3) => ({ nodeName: "#text", value: e3, parentNode: null }), appendChild(e3, t2) {
  e3.childNodes.push(t2), t2.parentNode = e3;
}, insertBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2);
  r2.splice(a2, 0, t2), t2.parentNode = e3;
}, setTemplateContent(e3, t2) {
  e3.content = t2;
}, getTemplateContent: (e3) => e3.content, setDocumentType(e3, t2, s2, r2) {
  const a2 = e3.childNodes.find((e4) => "#documentType" === e4.nodeName);
  if (a2) a2.name = t2, a2.publicId = s2, a2.systemId = r2;
  else {
    const a3 = { nodeName: "#documentType", name: t2, publicId: s2, systemId: r2, parentNode: null };
    mt.appendChild(e3, a3);
  }
}, setDocumentMode(e3, t2) {
  e3.mode = t2;
}, getDocumentMode: (e3) => e3.mode, detachNode(e3) {
  if (e3.parentNode) {
    const { childNodes: t2 } = e3.parentNode, s2 = t2[t2.length - 1] === e3 ? t2.length - 1 : t2.indexOf(e3);
    t2.splice(s2, 1), e3.parentNode = null;
  }
}, insertText(e3, t2) {
  if (e3.childNodes.length > 0) {
    const s2 = e3.childNodes[e3.childNodes.length - 1];
    if (mt.isTextNode(s2)) return void (s2.value += t2);
  }
  mt.appendChild(e3, mt.createTextNode(t2));
}, insertTextBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2), n2 = r2[a2 - 1];
  n2 && mt.isTextNode(n2) ? n2.value += t2 : mt.insertBefore(e3, mt.createTextNode(t2), s2);
}, adoptAttributes(e3, t2) {
  if (0 === t2.length || t2 === e3.attrs) return;
  const s2 = pt.get(e3.attrs), r2 = (null == s2 ? void 0 : s2.size) === e3.attrs.length && t2.every(({ name: t3 }) => {
    var r3;
    const a3 = s2.get(t3);
    return void 0 === a3 || (null === (r3 = e3.attrs[a3]) || void 0 === r3 ? void 0 : r3.name) === t3;
  }), a2 = r2 ? s2 : /* @__PURE__ */ new Map();
  if (!r2) {
    for (let t3 = 0; t3 < e3.attrs.length; t3++) {
      const s3 = e3.attrs[t3];
      void 0 !== s3 && a2.set(s3.name, t3);
    }
    pt.set(e3.attrs, a2);
  }
  const n2 = e3.attrs.length;
  for (let s3 = 0; s3 < t2.length; s3++) a2.has(t2[s3].name) || e3.attrs.push(t2[s3]);
  for (let t3 = n2; t3 < e3.attrs.length; t3++) a2.set(e3.attrs[t3].name, t3);
  a2.size !== e3.attrs.length && pt.delete(e3.attrs);
}, getFirstChild: (e3) => e3.childNodes[0], getChildNodes: (e3) => e3.childNodes, getParentNode: (e3) => e3.parentNode, getAttrList: (e3) => e3.attrs, getTagName: (e3) => e3.tagName, getNamespaceURI: (e3) => e3.namespaceURI, getTextNodeContent: (e3) => e3.value, getCommentNodeContent: (e3) => e3.data, getDocumentTypeNodeName: (e3) => e3.name, getDocumentTypeNodePublicId: (e3) => e3.publicId, getDocumentTypeNodeSystemId: (e3) => e3.systemId, isTextNode: (e3) => "#text" === e3.nodeName, isCommentNode: (e3) => "#comment" === e3.nodeName, isDocumentTypeNode: (e3) => "#documentType" === e3.nodeName, isElementNode: (e3) => Object.prototype.hasOwnProperty.call(e3, "tagName"), setNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = t2;
}, getNodeSourceCodeLocation: (e3) => e3.sourceCodeLocation, updateNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = { ...e3.sourceCodeLocation, ...t2 };
} };
var dt = "html";
var ut = ["+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//", "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//", "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//"];
var $t = [...ut, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
var It = /* @__PURE__ */ new Set(["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]);
var Lt = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var Nt = [...Lt, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
function St(e3, t2) {
  return t2.some((t3) => e3.startsWith(t3));
}
t({}, { SVG_TAG_NAMES_ADJUSTMENT_MAP: () => Mt, adjustTokenMathMLAttrs: () => bt, adjustTokenSVGAttrs: () => Bt, adjustTokenSVGTagName: () => Ut, adjustTokenXMLAttrs: () => Ht, causesExit: () => Pt, isIntegrationPoint: () => yt });
var Ct = { TEXT_HTML: "text/html", APPLICATION_XML: "application/xhtml+xml" };
var Ot = "definitionurl";
var Rt = "definitionURL";
var gt = new Map(["attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan"].map((e3) => [e3.toLowerCase(), e3]));
var kt = /* @__PURE__ */ new Map([["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: Ne.XLINK }], ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: Ne.XLINK }], ["xlink:href", { prefix: "xlink", name: "href", namespace: Ne.XLINK }], ["xlink:role", { prefix: "xlink", name: "role", namespace: Ne.XLINK }], ["xlink:show", { prefix: "xlink", name: "show", namespace: Ne.XLINK }], ["xlink:title", { prefix: "xlink", name: "title", namespace: Ne.XLINK }], ["xlink:type", { prefix: "xlink", name: "type", namespace: Ne.XLINK }], ["xml:lang", { prefix: "xml", name: "lang", namespace: Ne.XML }], ["xml:space", { prefix: "xml", name: "space", namespace: Ne.XML }], ["xmlns", { prefix: "", name: "xmlns", namespace: Ne.XMLNS }], ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: Ne.XMLNS }]]);
var Mt = new Map(["altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath"].map((e3) => [e3.toLowerCase(), e3]));
var Ft = /* @__PURE__ */ new Set([Fe.B, Fe.BIG, Fe.BLOCKQUOTE, Fe.BODY, Fe.BR, Fe.CENTER, Fe.CODE, Fe.DD, Fe.DIV, Fe.DL, Fe.DT, Fe.EM, Fe.EMBED, Fe.H1, Fe.H2, Fe.H3, Fe.H4, Fe.H5, Fe.H6, Fe.HEAD, Fe.HR, Fe.I, Fe.IMG, Fe.LI, Fe.LISTING, Fe.MENU, Fe.META, Fe.NOBR, Fe.OL, Fe.P, Fe.PRE, Fe.RUBY, Fe.S, Fe.SMALL, Fe.SPAN, Fe.STRONG, Fe.STRIKE, Fe.SUB, Fe.SUP, Fe.TABLE, Fe.TT, Fe.U, Fe.UL, Fe.VAR]);
function Pt(e3) {
  const t2 = e3.tagID;
  return t2 === Fe.FONT && e3.attrs.some(({ name: e4 }) => e4 === Ce.COLOR || e4 === Ce.SIZE || e4 === Ce.FACE) || Ft.has(t2);
}
function bt(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) if (e3.attrs[t2].name === Ot) {
    e3.attrs[t2].name = Rt;
    break;
  }
}
function Bt(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = gt.get(e3.attrs[t2].name);
    null != s2 && (e3.attrs[t2].name = s2);
  }
}
function Ht(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = kt.get(e3.attrs[t2].name);
    s2 && (e3.attrs[t2].prefix = s2.prefix, e3.attrs[t2].name = s2.name, e3.attrs[t2].namespace = s2.namespace);
  }
}
function Ut(e3) {
  const t2 = Mt.get(e3.tagName);
  null != t2 && (e3.tagName = t2, e3.tagID = He(e3.tagName));
}
function yt(e3, t2, s2, r2) {
  return (!r2 || r2 === Ne.HTML) && ((e4, t3, s3) => {
    if (t3 === Ne.MATHML && e4 === Fe.ANNOTATION_XML) {
      for (let e5 = 0; e5 < s3.length; e5++) if (s3[e5].name === Ce.ENCODING) {
        const t4 = s3[e5].value.toLowerCase();
        return t4 === Ct.TEXT_HTML || t4 === Ct.APPLICATION_XML;
      }
    }
    return t3 === Ne.SVG && (e4 === Fe.FOREIGN_OBJECT || e4 === Fe.DESC || e4 === Fe.TITLE);
  })(e3, t2, s2) || (!r2 || r2 === Ne.MATHML) && ((e4, t3) => t3 === Ne.MATHML && (e4 === Fe.MI || e4 === Fe.MO || e4 === Fe.MN || e4 === Fe.MS || e4 === Fe.MTEXT))(e3, t2);
}
var Gt;
var wt;
var xt = [Fe.TR, Fe.TBODY, Fe.THEAD, Fe.TFOOT, Fe.CAPTION, Fe.COLGROUP, Fe.TABLE, Fe.FRAMESET, Fe.SELECT, Fe.TEMPLATE, Fe.TD, Fe.TH, Fe.HEAD, Fe.BODY, Fe.HTML];
var vt = [];
(wt = Gt || (Gt = {}))[wt.INITIAL = 0] = "INITIAL", wt[wt.BEFORE_HTML = 1] = "BEFORE_HTML", wt[wt.BEFORE_HEAD = 2] = "BEFORE_HEAD", wt[wt.IN_HEAD = 3] = "IN_HEAD", wt[wt.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", wt[wt.AFTER_HEAD = 5] = "AFTER_HEAD", wt[wt.IN_BODY = 6] = "IN_BODY", wt[wt.TEXT = 7] = "TEXT", wt[wt.IN_TABLE = 8] = "IN_TABLE", wt[wt.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", wt[wt.IN_CAPTION = 10] = "IN_CAPTION", wt[wt.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", wt[wt.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", wt[wt.IN_ROW = 13] = "IN_ROW", wt[wt.IN_CELL = 14] = "IN_CELL", wt[wt.IN_SELECT = 15] = "IN_SELECT", wt[wt.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", wt[wt.IN_TEMPLATE = 17] = "IN_TEMPLATE", wt[wt.AFTER_BODY = 18] = "AFTER_BODY", wt[wt.IN_FRAMESET = 19] = "IN_FRAMESET", wt[wt.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", wt[wt.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", wt[wt.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
var Yt = { startLine: -1, startCol: -1, startOffset: -1, endLine: -1, endCol: -1, endOffset: -1 };
var Qt = /* @__PURE__ */ new Set([Fe.TABLE, Fe.TBODY, Fe.TFOOT, Fe.THEAD, Fe.TR]);
var Zt = { scriptingEnabled: true, sourceCodeLocationInfo: false, treeAdapter: mt, onParseError: null };
var qt = class {
  constructor(e3, t2, s2 = null, r2 = null) {
    this.fragmentContext = s2, this.scriptHandler = r2, this.currentToken = null, this.stopped = false, this.insertionMode = Gt.INITIAL, this.originalInsertionMode = Gt.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = false, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = false, this.framesetOk = true, this.skipNextNewLine = false, this.fosterParentingEnabled = false, this.options = { ...Zt, ...e3 }, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = true), this.document = null != t2 ? t2 : this.treeAdapter.createDocument(), this.tokenizer = new Ve(this.options, this), this.activeFormattingElements = new At(), this.fragmentContextID = s2 ? He(this.treeAdapter.getTagName(s2)) : Fe.UNKNOWN, this._setContextModes(null != s2 ? s2 : this.document, this.fragmentContextID), this.openElements = new _t(this.document, this.treeAdapter, this);
  }
  static parse(e3, t2) {
    const s2 = new this(t2);
    return s2.tokenizer.write(e3, true), s2.document;
  }
  static getFragmentParser(e3, t2) {
    const s2 = { ...Zt, ...t2 };
    null != e3 || (e3 = s2.treeAdapter.createElement(ke.TEMPLATE, Ne.HTML, []));
    const r2 = s2.treeAdapter.createElement("documentmock", Ne.HTML, []), a2 = new this(s2, r2, e3);
    return a2.fragmentContextID === Fe.TEMPLATE && a2.tmplInsertionModeStack.push(Gt.IN_TEMPLATE), a2._initTokenizerForFragmentParsing(), a2._insertFakeRootElement(), a2._resetInsertionMode(), a2._findFormInFragmentContext(), a2;
  }
  getFragment() {
    const e3 = this.treeAdapter.getFirstChild(this.document), t2 = this.treeAdapter.createDocumentFragment();
    return this._adoptNodes(e3, t2), t2;
  }
  _err(e3, t2, s2) {
    var r2;
    if (!this.onParseError) return;
    const a2 = null !== (r2 = e3.location) && void 0 !== r2 ? r2 : Yt, n2 = { code: t2, startLine: a2.startLine, startCol: a2.startCol, startOffset: a2.startOffset, endLine: s2 ? a2.startLine : a2.endLine, endCol: s2 ? a2.startCol : a2.endCol, endOffset: s2 ? a2.startOffset : a2.endOffset };
    this.onParseError(n2);
  }
  onItemPush(e3, t2, s2) {
    var r2, a2;
    null === (a2 = (r2 = this.treeAdapter).onItemPush) || void 0 === a2 || a2.call(r2, e3), s2 && this.openElements.stackTop > 0 && this._setContextModes(e3, t2);
  }
  onItemPop(e3, t2) {
    var s2, r2, a2;
    if (this.options.sourceCodeLocationInfo && this._setEndLocation(e3, this.currentToken), null === (r2 = (s2 = this.treeAdapter).onItemPop) || void 0 === r2 || r2.call(s2, e3, this.openElements.current), null === (a2 = this.annotationXmlIntegrationPoints) || void 0 === a2 || a2.delete(e3), t2) {
      let e4, t3;
      0 === this.openElements.stackTop && this.fragmentContext ? (e4 = this.fragmentContext, t3 = this.fragmentContextID) : { current: e4, currentTagId: t3 } = this.openElements, this._setContextModes(e4, t3);
    }
  }
  _setContextModes(e3, t2) {
    const s2 = e3 === this.document || e3 && this.treeAdapter.getNamespaceURI(e3) === Ne.HTML;
    this.currentNotInHTML = !s2, this.tokenizer.inForeignNode = !s2 && void 0 !== e3 && void 0 !== t2 && !this._isIntegrationPoint(t2, e3);
  }
  _switchToTextParsing(e3, t2) {
    this._insertElement(e3, Ne.HTML), this.tokenizer.state = t2, this.originalInsertionMode = this.insertionMode, this.insertionMode = Gt.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = Gt.TEXT, this.originalInsertionMode = Gt.IN_BODY, this.tokenizer.state = Qe.PLAINTEXT;
  }
  _getAdjustedCurrentElement() {
    return 0 === this.openElements.stackTop && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  _findFormInFragmentContext() {
    let e3 = this.fragmentContext;
    for (; e3; ) {
      if (this.treeAdapter.getTagName(e3) === ke.FORM && this.treeAdapter.getNamespaceURI(e3) === Ne.HTML) {
        this.formElement = e3;
        break;
      }
      e3 = this.treeAdapter.getParentNode(e3);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (this.fragmentContext && this.treeAdapter.getNamespaceURI(this.fragmentContext) === Ne.HTML) switch (this.fragmentContextID) {
      case Fe.TITLE:
      case Fe.TEXTAREA:
        this.tokenizer.state = Qe.RCDATA;
        break;
      case Fe.STYLE:
      case Fe.XMP:
      case Fe.IFRAME:
      case Fe.NOEMBED:
      case Fe.NOFRAMES:
      case Fe.NOSCRIPT:
        this.tokenizer.state = Qe.RAWTEXT;
        break;
      case Fe.SCRIPT:
        this.tokenizer.state = Qe.SCRIPT_DATA;
        break;
      case Fe.PLAINTEXT:
        this.tokenizer.state = Qe.PLAINTEXT;
    }
  }
  _setDocumentType(e3) {
    const t2 = e3.name || "", s2 = e3.publicId || "", r2 = e3.systemId || "";
    if (this.treeAdapter.setDocumentType(this.document, t2, s2, r2), e3.location) {
      const t3 = this.treeAdapter.getChildNodes(this.document).find((e4) => this.treeAdapter.isDocumentTypeNode(e4));
      t3 && this.treeAdapter.setNodeSourceCodeLocation(t3, e3.location);
    }
  }
  _attachElementToTree(e3, t2, s2) {
    if (this.options.sourceCodeLocationInfo) {
      const s3 = t2 && { ...t2, startTag: t2 };
      this.treeAdapter.setNodeSourceCodeLocation(e3, s3);
    }
    s2.beforeElement ? this.treeAdapter.insertBefore(s2.parent, e3, s2.beforeElement) : this.treeAdapter.appendChild(s2.parent, e3);
  }
  _getInsertionLocation() {
    var e3;
    return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : { parent: null !== (e3 = this.openElements.currentTmplContentOrNode) && void 0 !== e3 ? e3 : this.document, beforeElement: null };
  }
  _createElement(e3, t2, s2, r2) {
    var a2, n2;
    const i2 = this.treeAdapter.createElement(e3, t2, s2);
    return null === (n2 = (a2 = this.treeAdapter).onElementCreated) || void 0 === n2 || n2.call(a2, i2, { intendedParent: r2, formElement: this.formElement, isInTemplate: this.openElements.tmplCount > 0 }), i2;
  }
  _appendElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2);
  }
  _insertElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2), this.openElements.push(r2, e3.tagID);
  }
  _insertFakeElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3, Ne.HTML, [], s2.parent);
    this._attachElementToTree(r2, null, s2), this.openElements.push(r2, t2);
  }
  _insertTemplate(e3) {
    const t2 = this._getInsertionLocation(), s2 = this._createElement(e3.tagName, Ne.HTML, e3.attrs, t2.parent), r2 = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(s2, r2), this._attachElementToTree(s2, e3.location, t2), this.openElements.push(s2, e3.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(r2, null);
  }
  _insertFakeRootElement() {
    const e3 = this._createElement(ke.HTML, Ne.HTML, [], this.document);
    this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(e3, null), this.treeAdapter.appendChild(this.document, e3), this.openElements.push(e3, Fe.HTML);
  }
  _appendCommentNode(e3, t2) {
    const s2 = this.treeAdapter.createCommentNode(e3.data);
    this.treeAdapter.appendChild(t2, s2), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(s2, e3.location);
  }
  _insertCharacters(e3) {
    let t2, s2;
    if (this._shouldFosterParentOnInsertion() ? ({ parent: t2, beforeElement: s2 } = this._findFosterParentingLocation(), s2 ? this.treeAdapter.insertTextBefore(t2, e3.chars, s2) : this.treeAdapter.insertText(t2, e3.chars)) : (t2 = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(t2, e3.chars)), !e3.location) return;
    const r2 = this.treeAdapter.getChildNodes(t2), a2 = s2 ? r2.lastIndexOf(s2) : r2.length, n2 = r2[a2 - 1];
    if (this.treeAdapter.getNodeSourceCodeLocation(n2)) {
      const { endLine: t3, endCol: s3, endOffset: r3 } = e3.location;
      this.treeAdapter.updateNodeSourceCodeLocation(n2, { endLine: t3, endCol: s3, endOffset: r3 });
    } else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(n2, e3.location);
  }
  _adoptNodes(e3, t2) {
    const s2 = [...this.treeAdapter.getChildNodes(e3)];
    for (let e4 = s2.length - 1; e4 >= 0; e4--) this.treeAdapter.detachNode(s2[e4]);
    for (const e4 of s2) this.treeAdapter.appendChild(t2, e4);
  }
  _setEndLocation(e3, t2) {
    if (this.treeAdapter.getNodeSourceCodeLocation(e3) && t2.location) {
      const s2 = t2.location, r2 = this.treeAdapter.getTagName(e3), a2 = t2.type === ue.END_TAG && r2 === t2.tagName ? { endTag: { ...s2 }, endLine: s2.endLine, endCol: s2.endCol, endOffset: s2.endOffset } : { endLine: s2.startLine, endCol: s2.startCol, endOffset: s2.startOffset };
      this.treeAdapter.updateNodeSourceCodeLocation(e3, a2);
    }
  }
  shouldProcessStartTagTokenInForeignContent(e3) {
    if (!this.currentNotInHTML) return false;
    let t2, s2;
    return 0 === this.openElements.stackTop && this.fragmentContext ? (t2 = this.fragmentContext, s2 = this.fragmentContextID) : { current: t2, currentTagId: s2 } = this.openElements, (e3.tagID !== Fe.SVG || this.treeAdapter.getTagName(t2) !== ke.ANNOTATION_XML || this.treeAdapter.getNamespaceURI(t2) !== Ne.MATHML) && (this.tokenizer.inForeignNode || (e3.tagID === Fe.MGLYPH || e3.tagID === Fe.MALIGNMARK) && void 0 !== s2 && !this._isIntegrationPoint(s2, t2, Ne.HTML));
  }
  _processToken(e3) {
    switch (e3.type) {
      case ue.CHARACTER:
        this.onCharacter(e3);
        break;
      case ue.NULL_CHARACTER:
        this.onNullCharacter(e3);
        break;
      case ue.COMMENT:
        this.onComment(e3);
        break;
      case ue.DOCTYPE:
        this.onDoctype(e3);
        break;
      case ue.START_TAG:
        this._processStartTag(e3);
        break;
      case ue.END_TAG:
        this.onEndTag(e3);
        break;
      case ue.EOF:
        this.onEof(e3);
        break;
      case ue.WHITESPACE_CHARACTER:
        this.onWhitespaceCharacter(e3);
    }
  }
  _isIntegrationPoint(e3, t2, s2) {
    var r2;
    const a2 = this.treeAdapter.getNamespaceURI(t2);
    if (e3 === Fe.ANNOTATION_XML && a2 === Ne.MATHML && s2 !== Ne.MATHML) {
      const s3 = null !== (r2 = this.annotationXmlIntegrationPoints) && void 0 !== r2 ? r2 : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
      let n2 = s3.get(t2);
      return void 0 === n2 && (n2 = yt(e3, a2, this.treeAdapter.getAttrList(t2)), s3.set(t2, n2)), n2;
    }
    return yt(e3, a2, vt, s2);
  }
  _reconstructActiveFormattingElements() {
    let e3 = null;
    for (let t2 = this.activeFormattingElements.newest; null !== t2 && t2.type === lt.Element && !this.openElements.contains(t2.element); t2 = t2.older) e3 = t2;
    for (let t2 = e3; null !== t2 && t2.type === lt.Element; t2 = t2.newer) this._insertElement(t2.token, this.treeAdapter.getNamespaceURI(t2.element)), this.activeFormattingElements.replaceElement(t2, this.openElements.current);
  }
  _closeTableCell() {
    this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = Gt.IN_ROW;
  }
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(Fe.P), this.openElements.popUntilTagNamePopped(Fe.P);
  }
  _resetInsertionMode() {
    const e3 = this.openElements.indexOfTopmostOf(xt), t2 = 0 === e3 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[e3], s2 = 0 === e3 && this.fragmentContext ? this.fragmentContext : this.openElements.items[e3];
    if (void 0 !== s2 && this.treeAdapter.getNamespaceURI(s2) === Ne.HTML) switch (t2) {
      case Fe.TR:
        return void (this.insertionMode = Gt.IN_ROW);
      case Fe.TBODY:
      case Fe.THEAD:
      case Fe.TFOOT:
        return void (this.insertionMode = Gt.IN_TABLE_BODY);
      case Fe.CAPTION:
        return void (this.insertionMode = Gt.IN_CAPTION);
      case Fe.COLGROUP:
        return void (this.insertionMode = Gt.IN_COLUMN_GROUP);
      case Fe.TABLE:
        return void (this.insertionMode = Gt.IN_TABLE);
      case Fe.BODY:
        return void (this.insertionMode = Gt.IN_BODY);
      case Fe.FRAMESET:
        return void (this.insertionMode = Gt.IN_FRAMESET);
      case Fe.SELECT:
        return void this._resetInsertionModeForSelect(e3);
      case Fe.TEMPLATE:
        return void (this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1]);
      case Fe.HTML:
        return void (this.insertionMode = this.headElement ? Gt.AFTER_HEAD : Gt.BEFORE_HEAD);
      case Fe.TD:
      case Fe.TH:
        if (e3 > 0) return void (this.insertionMode = Gt.IN_CELL);
        break;
      case Fe.HEAD:
        if (e3 > 0) return void (this.insertionMode = Gt.IN_HEAD);
    }
    this.insertionMode = Gt.IN_BODY;
  }
  _resetInsertionModeForSelect(e3) {
    if (e3 > 0) {
      const e4 = this.openElements.indexOfTopmost(Fe.TABLE);
      if (e4 > 0 && e4 > this.openElements.indexOfTopmost(Fe.TEMPLATE)) return void (this.insertionMode = Gt.IN_SELECT_IN_TABLE);
    }
    this.insertionMode = Gt.IN_SELECT;
  }
  _isElementCausesFosterParenting(e3) {
    return Qt.has(e3);
  }
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && void 0 !== this.openElements.currentTagId && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  _findFosterParentingLocation() {
    const { openElements: e3 } = this, t2 = e3.indexOfTopmost(Fe.TABLE), s2 = e3.indexOfTopmost(Fe.TEMPLATE);
    if (s2 > t2) return { parent: this.treeAdapter.getTemplateContent(e3.items[s2]), beforeElement: null };
    if (-1 !== t2) {
      const s3 = e3.items[t2], r2 = this.treeAdapter.getParentNode(s3);
      return r2 ? { parent: r2, beforeElement: s3 } : { parent: e3.items[e3.slotBelow(t2)], beforeElement: null };
    }
    return { parent: e3.items[0], beforeElement: null };
  }
  _fosterParentElement(e3) {
    const t2 = this._findFosterParentingLocation();
    t2.beforeElement ? this.treeAdapter.insertBefore(t2.parent, e3, t2.beforeElement) : this.treeAdapter.appendChild(t2.parent, e3);
  }
  _isSpecialElement(e3, t2) {
    const s2 = this.treeAdapter.getNamespaceURI(e3);
    return we[s2].has(t2);
  }
  onCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      e4._insertCharacters(t2), e4.framesetOk = false;
    })(this, e3);
    else switch (this.insertionMode) {
      case Gt.INITIAL:
        ss(this, e3);
        break;
      case Gt.BEFORE_HTML:
        rs(this, e3);
        break;
      case Gt.BEFORE_HEAD:
        as(this, e3);
        break;
      case Gt.IN_HEAD:
        os(this, e3);
        break;
      case Gt.IN_HEAD_NO_SCRIPT:
        cs(this, e3);
        break;
      case Gt.AFTER_HEAD:
        Ds(this, e3);
        break;
      case Gt.IN_BODY:
      case Gt.IN_CAPTION:
      case Gt.IN_CELL:
      case Gt.IN_TEMPLATE:
        Ts(this, e3);
        break;
      case Gt.TEXT:
      case Gt.IN_SELECT:
      case Gt.IN_SELECT_IN_TABLE:
        this._insertCharacters(e3);
        break;
      case Gt.IN_TABLE:
      case Gt.IN_TABLE_BODY:
      case Gt.IN_ROW:
        $s(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Cs(this, e3);
        break;
      case Gt.IN_COLUMN_GROUP:
        ks(this, e3);
        break;
      case Gt.AFTER_BODY:
        Gs(this, e3);
        break;
      case Gt.AFTER_AFTER_BODY:
        ws(this, e3);
    }
  }
  onNullCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      t2.chars = Te, e4._insertCharacters(t2);
    })(this, e3);
    else switch (this.insertionMode) {
      case Gt.INITIAL:
        ss(this, e3);
        break;
      case Gt.BEFORE_HTML:
        rs(this, e3);
        break;
      case Gt.BEFORE_HEAD:
        as(this, e3);
        break;
      case Gt.IN_HEAD:
        os(this, e3);
        break;
      case Gt.IN_HEAD_NO_SCRIPT:
        cs(this, e3);
        break;
      case Gt.AFTER_HEAD:
        Ds(this, e3);
        break;
      case Gt.TEXT:
        this._insertCharacters(e3);
        break;
      case Gt.IN_TABLE:
      case Gt.IN_TABLE_BODY:
      case Gt.IN_ROW:
        $s(this, e3);
        break;
      case Gt.IN_COLUMN_GROUP:
        ks(this, e3);
        break;
      case Gt.AFTER_BODY:
        Gs(this, e3);
        break;
      case Gt.AFTER_AFTER_BODY:
        ws(this, e3);
    }
  }
  onComment(e3) {
    if (this.skipNextNewLine = false, this.currentNotInHTML) es(this, e3);
    else switch (this.insertionMode) {
      case Gt.INITIAL:
      case Gt.BEFORE_HTML:
      case Gt.BEFORE_HEAD:
      case Gt.IN_HEAD:
      case Gt.IN_HEAD_NO_SCRIPT:
      case Gt.AFTER_HEAD:
      case Gt.IN_BODY:
      case Gt.IN_TABLE:
      case Gt.IN_CAPTION:
      case Gt.IN_COLUMN_GROUP:
      case Gt.IN_TABLE_BODY:
      case Gt.IN_ROW:
      case Gt.IN_CELL:
      case Gt.IN_SELECT:
      case Gt.IN_SELECT_IN_TABLE:
      case Gt.IN_TEMPLATE:
      case Gt.IN_FRAMESET:
      case Gt.AFTER_FRAMESET:
        es(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Os(this, e3);
        break;
      case Gt.AFTER_BODY:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.openElements.items[0]);
        })(this, e3);
        break;
      case Gt.AFTER_AFTER_BODY:
      case Gt.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.document);
        })(this, e3);
    }
  }
  onDoctype(e3) {
    switch (this.skipNextNewLine = false, this.insertionMode) {
      case Gt.INITIAL:
        ((e4, t2) => {
          e4._setDocumentType(t2);
          const s2 = t2.forceQuirks ? Re.QUIRKS : ((e5) => {
            if (e5.name !== dt) return Re.QUIRKS;
            const { systemId: t3 } = e5;
            if (t3 && "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" === t3.toLowerCase()) return Re.QUIRKS;
            let { publicId: s3 } = e5;
            if (null !== s3) {
              if (s3 = s3.toLowerCase(), It.has(s3)) return Re.QUIRKS;
              let e6 = null === t3 ? $t : ut;
              if (St(s3, e6)) return Re.QUIRKS;
              if (e6 = null === t3 ? Lt : Nt, St(s3, e6)) return Re.LIMITED_QUIRKS;
            }
            return Re.NO_QUIRKS;
          })(t2);
          ((e5) => e5.name === dt && null === e5.publicId && (null === e5.systemId || "about:legacy-compat" === e5.systemId))(t2) || e4._err(t2, le.nonConformingDoctype), e4.treeAdapter.setDocumentMode(e4.document, s2), e4.insertionMode = Gt.BEFORE_HTML;
        })(this, e3);
        break;
      case Gt.BEFORE_HEAD:
      case Gt.IN_HEAD:
      case Gt.IN_HEAD_NO_SCRIPT:
      case Gt.AFTER_HEAD:
        this._err(e3, le.misplacedDoctype);
        break;
      case Gt.IN_TABLE_TEXT:
        Os(this, e3);
    }
  }
  onStartTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this._processStartTag(e3), e3.selfClosing && !e3.ackSelfClosing && this._err(e3, le.nonVoidHtmlElementStartTagWithTrailingSolidus);
  }
  _processStartTag(e3) {
    this.shouldProcessStartTagTokenInForeignContent(e3) ? ((e4, t2) => {
      if (Pt(t2)) xs(e4), e4._startTagOutsideForeignContent(t2);
      else {
        const s2 = e4._getAdjustedCurrentElement(), r2 = e4.treeAdapter.getNamespaceURI(s2);
        r2 === Ne.MATHML ? bt(t2) : r2 === Ne.SVG && (Ut(t2), Bt(t2)), Ht(t2), t2.selfClosing ? e4._appendElement(t2, r2) : e4._insertElement(t2, r2), t2.ackSelfClosing = true;
      }
    })(this, e3) : this._startTagOutsideForeignContent(e3);
  }
  _startTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case Gt.INITIAL:
        ss(this, e3);
        break;
      case Gt.BEFORE_HTML:
        ((e4, t2) => {
          t2.tagID === Fe.HTML ? (e4._insertElement(t2, Ne.HTML), e4.insertionMode = Gt.BEFORE_HEAD) : rs(e4, t2);
        })(this, e3);
        break;
      case Gt.BEFORE_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.HEAD:
              e4._insertElement(t2, Ne.HTML), e4.headElement = e4.openElements.current, e4.insertionMode = Gt.IN_HEAD;
              break;
            default:
              as(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.IN_HEAD:
        ns(this, e3);
        break;
      case Gt.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.BASEFONT:
            case Fe.BGSOUND:
            case Fe.HEAD:
            case Fe.LINK:
            case Fe.META:
            case Fe.NOFRAMES:
            case Fe.STYLE:
              ns(e4, t2);
              break;
            case Fe.NOSCRIPT:
              e4._err(t2, le.nestedNoscriptInHead);
              break;
            default:
              cs(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.BODY:
              e4._insertElement(t2, Ne.HTML), e4.framesetOk = false, e4.insertionMode = Gt.IN_BODY;
              break;
            case Fe.FRAMESET:
              e4._insertElement(t2, Ne.HTML), e4.insertionMode = Gt.IN_FRAMESET;
              break;
            case Fe.BASE:
            case Fe.BASEFONT:
            case Fe.BGSOUND:
            case Fe.LINK:
            case Fe.META:
            case Fe.NOFRAMES:
            case Fe.SCRIPT:
            case Fe.STYLE:
            case Fe.TEMPLATE:
            case Fe.TITLE:
              e4._err(t2, le.abandonedHeadElementChild), e4.openElements.push(e4.headElement, Fe.HEAD), ns(e4, t2), e4.openElements.remove(e4.headElement);
              break;
            case Fe.HEAD:
              e4._err(t2, le.misplacedStartTagForHeadElement);
              break;
            default:
              Ds(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.IN_BODY:
        ps(this, e3);
        break;
      case Gt.IN_TABLE:
        Is(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Os(this, e3);
        break;
      case Gt.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Rs.has(s2) ? e4.openElements.hasInTableScope(Fe.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(Fe.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = Gt.IN_TABLE, Is(e4, t2)) : ps(e4, t2);
        })(this, e3);
        break;
      case Gt.IN_COLUMN_GROUP:
        gs(this, e3);
        break;
      case Gt.IN_TABLE_BODY:
        Ms(this, e3);
        break;
      case Gt.IN_ROW:
        Ps(this, e3);
        break;
      case Gt.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Rs.has(s2) ? (e4.openElements.hasInTableScope(Fe.TD) || e4.openElements.hasInTableScope(Fe.TH)) && (e4._closeTableCell(), Ps(e4, t2)) : ps(e4, t2);
        })(this, e3);
        break;
      case Gt.IN_SELECT:
        Bs(this, e3);
        break;
      case Gt.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === Fe.CAPTION || s2 === Fe.TABLE || s2 === Fe.TBODY || s2 === Fe.TFOOT || s2 === Fe.THEAD || s2 === Fe.TR || s2 === Fe.TD || s2 === Fe.TH ? (e4.openElements.popUntilTagNamePopped(Fe.SELECT), e4._resetInsertionMode(), e4._processStartTag(t2)) : Bs(e4, t2);
        })(this, e3);
        break;
      case Gt.IN_TEMPLATE:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.BASE:
            case Fe.BASEFONT:
            case Fe.BGSOUND:
            case Fe.LINK:
            case Fe.META:
            case Fe.NOFRAMES:
            case Fe.SCRIPT:
            case Fe.STYLE:
            case Fe.TEMPLATE:
            case Fe.TITLE:
              ns(e4, t2);
              break;
            case Fe.CAPTION:
            case Fe.COLGROUP:
            case Fe.TBODY:
            case Fe.TFOOT:
            case Fe.THEAD:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = Gt.IN_TABLE, e4.insertionMode = Gt.IN_TABLE, Is(e4, t2);
              break;
            case Fe.COL:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = Gt.IN_COLUMN_GROUP, e4.insertionMode = Gt.IN_COLUMN_GROUP, gs(e4, t2);
              break;
            case Fe.TR:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = Gt.IN_TABLE_BODY, e4.insertionMode = Gt.IN_TABLE_BODY, Ms(e4, t2);
              break;
            case Fe.TD:
            case Fe.TH:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = Gt.IN_ROW, e4.insertionMode = Gt.IN_ROW, Ps(e4, t2);
              break;
            default:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = Gt.IN_BODY, e4.insertionMode = Gt.IN_BODY, ps(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === Fe.HTML ? ps(e4, t2) : Gs(e4, t2);
        })(this, e3);
        break;
      case Gt.IN_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.FRAMESET:
              e4._insertElement(t2, Ne.HTML);
              break;
            case Fe.FRAME:
              e4._appendElement(t2, Ne.HTML), t2.ackSelfClosing = true;
              break;
            case Fe.NOFRAMES:
              ns(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.NOFRAMES:
              ns(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.AFTER_AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === Fe.HTML ? ps(e4, t2) : ws(e4, t2);
        })(this, e3);
        break;
      case Gt.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HTML:
              ps(e4, t2);
              break;
            case Fe.NOFRAMES:
              ns(e4, t2);
          }
        })(this, e3);
    }
  }
  onEndTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this.currentNotInHTML ? ((e4, t2) => {
      if (t2.tagID === Fe.P || t2.tagID === Fe.BR) return xs(e4), void e4._endTagOutsideForeignContent(t2);
      if (0 === e4.openElements.stackTop) return;
      const { tagName: s2 } = t2, r2 = Mt.get(s2), a2 = e4.fragmentContext ? e4.treeAdapter.getNamespaceURI(e4.fragmentContext) : Ne.HTML, n2 = Math.max(e4.openElements.indexOfTopmostByName(Ne.SVG, s2), e4.openElements.indexOfTopmostByName(Ne.MATHML, s2), void 0 === r2 ? -1 : e4.openElements.indexOfTopmostByName(Ne.SVG, r2), a2 === Ne.HTML || a2 === Ne.SVG || a2 === Ne.MATHML ? -1 : e4.openElements.indexOfTopmostByName(a2, s2));
      n2 > e4.openElements.indexOfTopmostHtmlElement() ? (t2.tagName = e4.treeAdapter.getTagName(e4.openElements.items[n2]), e4.openElements.shortenToLength(n2)) : e4._endTagOutsideForeignContent(t2);
    })(this, e3) : this._endTagOutsideForeignContent(e3);
  }
  _endTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case Gt.INITIAL:
        ss(this, e3);
        break;
      case Gt.BEFORE_HTML:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 !== Fe.HTML && s2 !== Fe.HEAD && s2 !== Fe.BODY && s2 !== Fe.BR || rs(e4, t2);
        })(this, e3);
        break;
      case Gt.BEFORE_HEAD:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === Fe.HEAD || s2 === Fe.BODY || s2 === Fe.HTML || s2 === Fe.BR ? as(e4, t2) : e4._err(t2, le.endTagWithoutMatchingOpenElement);
        })(this, e3);
        break;
      case Gt.IN_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.HEAD:
              e4.openElements.pop(), e4.insertionMode = Gt.AFTER_HEAD;
              break;
            case Fe.BODY:
            case Fe.BR:
            case Fe.HTML:
              os(e4, t2);
              break;
            case Fe.TEMPLATE:
              is(e4, t2);
              break;
            default:
              e4._err(t2, le.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case Gt.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.NOSCRIPT:
              e4.openElements.pop(), e4.insertionMode = Gt.IN_HEAD;
              break;
            case Fe.BR:
              cs(e4, t2);
              break;
            default:
              e4._err(t2, le.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case Gt.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.BODY:
            case Fe.HTML:
            case Fe.BR:
              Ds(e4, t2);
              break;
            case Fe.TEMPLATE:
              is(e4, t2);
              break;
            default:
              e4._err(t2, le.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case Gt.IN_BODY:
        ds(this, e3);
        break;
      case Gt.TEXT:
        ((e4, t2) => {
          var s2;
          t2.tagID === Fe.SCRIPT && (null === (s2 = e4.scriptHandler) || void 0 === s2 || s2.call(e4, e4.openElements.current)), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode;
        })(this, e3);
        break;
      case Gt.IN_TABLE:
        Ls(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Os(this, e3);
        break;
      case Gt.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case Fe.CAPTION:
            case Fe.TABLE:
              e4.openElements.hasInTableScope(Fe.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(Fe.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = Gt.IN_TABLE, s2 === Fe.TABLE && Ls(e4, t2));
              break;
            case Fe.BODY:
            case Fe.COL:
            case Fe.COLGROUP:
            case Fe.HTML:
            case Fe.TBODY:
            case Fe.TD:
            case Fe.TFOOT:
            case Fe.TH:
            case Fe.THEAD:
            case Fe.TR:
              break;
            default:
              ds(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.IN_COLUMN_GROUP:
        ((e4, t2) => {
          switch (t2.tagID) {
            case Fe.COLGROUP:
              e4.openElements.currentTagId === Fe.COLGROUP && (e4.openElements.pop(), e4.insertionMode = Gt.IN_TABLE);
              break;
            case Fe.TEMPLATE:
              is(e4, t2);
              break;
            case Fe.COL:
              break;
            default:
              ks(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.IN_TABLE_BODY:
        Fs(this, e3);
        break;
      case Gt.IN_ROW:
        bs(this, e3);
        break;
      case Gt.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case Fe.TD:
            case Fe.TH:
              e4.openElements.hasInTableScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = Gt.IN_ROW);
              break;
            case Fe.TABLE:
            case Fe.TBODY:
            case Fe.TFOOT:
            case Fe.THEAD:
            case Fe.TR:
              e4.openElements.hasInTableScope(s2) && (e4._closeTableCell(), bs(e4, t2));
              break;
            case Fe.BODY:
            case Fe.CAPTION:
            case Fe.COL:
            case Fe.COLGROUP:
            case Fe.HTML:
              break;
            default:
              ds(e4, t2);
          }
        })(this, e3);
        break;
      case Gt.IN_SELECT:
        Hs(this, e3);
        break;
      case Gt.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === Fe.CAPTION || s2 === Fe.TABLE || s2 === Fe.TBODY || s2 === Fe.TFOOT || s2 === Fe.THEAD || s2 === Fe.TR || s2 === Fe.TD || s2 === Fe.TH ? e4.openElements.hasInTableScope(s2) && (e4.openElements.popUntilTagNamePopped(Fe.SELECT), e4._resetInsertionMode(), e4.onEndTag(t2)) : Hs(e4, t2);
        })(this, e3);
        break;
      case Gt.IN_TEMPLATE:
        ((e4, t2) => {
          t2.tagID === Fe.TEMPLATE && is(e4, t2);
        })(this, e3);
        break;
      case Gt.AFTER_BODY:
        ys(this, e3);
        break;
      case Gt.IN_FRAMESET:
        ((e4, t2) => {
          t2.tagID !== Fe.FRAMESET || e4.openElements.isRootHtmlElementCurrent() || (e4.openElements.pop(), e4.fragmentContext || e4.openElements.currentTagId === Fe.FRAMESET || (e4.insertionMode = Gt.AFTER_FRAMESET));
        })(this, e3);
        break;
      case Gt.AFTER_FRAMESET:
        ((e4, t2) => {
          t2.tagID === Fe.HTML && (e4.insertionMode = Gt.AFTER_AFTER_FRAMESET);
        })(this, e3);
        break;
      case Gt.AFTER_AFTER_BODY:
        ws(this, e3);
    }
  }
  onEof(e3) {
    switch (this.insertionMode) {
      case Gt.INITIAL:
        ss(this, e3);
        break;
      case Gt.BEFORE_HTML:
        rs(this, e3);
        break;
      case Gt.BEFORE_HEAD:
        as(this, e3);
        break;
      case Gt.IN_HEAD:
        os(this, e3);
        break;
      case Gt.IN_HEAD_NO_SCRIPT:
        cs(this, e3);
        break;
      case Gt.AFTER_HEAD:
        Ds(this, e3);
        break;
      case Gt.IN_BODY:
      case Gt.IN_TABLE:
      case Gt.IN_CAPTION:
      case Gt.IN_COLUMN_GROUP:
      case Gt.IN_TABLE_BODY:
      case Gt.IN_ROW:
      case Gt.IN_CELL:
      case Gt.IN_SELECT:
      case Gt.IN_SELECT_IN_TABLE:
        us(this, e3);
        break;
      case Gt.TEXT:
        ((e4, t2) => {
          e4._err(t2, le.eofInElementThatCanContainOnlyText), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode, e4.onEof(t2);
        })(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Os(this, e3);
        break;
      case Gt.IN_TEMPLATE:
        Us(this, e3);
        break;
      case Gt.AFTER_BODY:
      case Gt.IN_FRAMESET:
      case Gt.AFTER_FRAMESET:
      case Gt.AFTER_AFTER_BODY:
      case Gt.AFTER_AFTER_FRAMESET:
        ts(this, e3);
    }
  }
  onWhitespaceCharacter(e3) {
    if (this.skipNextNewLine && (this.skipNextNewLine = false, e3.chars.charCodeAt(0) === De.LINE_FEED)) {
      if (1 === e3.chars.length) return;
      e3.chars = e3.chars.substr(1);
    }
    if (this.tokenizer.inForeignNode) this._insertCharacters(e3);
    else switch (this.insertionMode) {
      case Gt.IN_HEAD:
      case Gt.IN_HEAD_NO_SCRIPT:
      case Gt.AFTER_HEAD:
      case Gt.TEXT:
      case Gt.IN_COLUMN_GROUP:
      case Gt.IN_SELECT:
      case Gt.IN_SELECT_IN_TABLE:
      case Gt.IN_FRAMESET:
      case Gt.AFTER_FRAMESET:
        this._insertCharacters(e3);
        break;
      case Gt.IN_BODY:
      case Gt.IN_CAPTION:
      case Gt.IN_CELL:
      case Gt.IN_TEMPLATE:
      case Gt.AFTER_BODY:
      case Gt.AFTER_AFTER_BODY:
      case Gt.AFTER_AFTER_FRAMESET:
        hs(this, e3);
        break;
      case Gt.IN_TABLE:
      case Gt.IN_TABLE_BODY:
      case Gt.IN_ROW:
        $s(this, e3);
        break;
      case Gt.IN_TABLE_TEXT:
        Ss(this, e3);
    }
  }
};
function jt(e3, t2) {
  let s2 = e3.activeFormattingElements.getElementEntryInScopeWithTagName(t2.tagName);
  return s2 ? e3.openElements.contains(s2.element) ? e3.openElements.hasInScope(t2.tagID, s2.element) || (s2 = null) : (e3.activeFormattingElements.removeEntry(s2), s2 = null) : ms(e3, t2), s2;
}
function Kt(e3, t2) {
  const { openElements: s2 } = e3, r2 = s2._indexOf(t2.element);
  for (let t3 = s2.slotAbove(r2); -1 !== t3; t3 = s2.slotAbove(t3)) if (e3._isSpecialElement(s2.items[t3], s2.tagIDs[t3])) return t3;
  return s2.shortenToLength(r2), e3.activeFormattingElements.removeEntry(t2), -1;
}
function Wt(e3, t2, s2) {
  const r2 = e3.openElements.items[t2];
  let a2 = r2, n2 = e3.openElements.slotBelow(t2);
  const i2 = e3.openElements.getCommonAncestor(s2);
  for (let t3 = 0, o2 = n2; e3.openElements.items[o2] !== s2; t3++, o2 = n2) {
    let s3 = e3.openElements.items[o2];
    n2 = e3.openElements.slotBelow(o2);
    const c2 = e3.activeFormattingElements.getElementEntry(s3), D2 = c2 && t3 >= 3;
    !c2 || D2 ? (D2 && e3.activeFormattingElements.removeEntry(c2), e3.openElements.removeAt(o2)) : (s3 = Xt(e3, c2, i2), a2 === r2 && (e3.activeFormattingElements.bookmark = c2), e3.treeAdapter.detachNode(a2), e3.treeAdapter.appendChild(s3, a2), a2 = s3);
  }
  return a2;
}
function Xt(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(t2.element), a2 = e3._createElement(t2.token.tagName, r2, t2.token.attrs, s2);
  return e3.openElements.replace(t2.element, a2), e3.activeFormattingElements.replaceElement(t2, a2), a2;
}
function Vt(e3, t2, s2) {
  const r2 = He(e3.treeAdapter.getTagName(t2));
  if (e3._isElementCausesFosterParenting(r2)) e3._fosterParentElement(s2);
  else {
    const a2 = e3.treeAdapter.getNamespaceURI(t2);
    r2 === Fe.TEMPLATE && a2 === Ne.HTML && (t2 = e3.treeAdapter.getTemplateContent(t2)), e3.treeAdapter.appendChild(t2, s2);
  }
}
function Jt(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(s2.element), { token: a2 } = s2, n2 = e3._createElement(a2.tagName, r2, a2.attrs, t2);
  e3._adoptNodes(t2, n2), e3.treeAdapter.appendChild(t2, n2), e3.activeFormattingElements.insertElementAfterBookmark(n2, a2), e3.activeFormattingElements.removeEntry(s2);
  const i2 = e3.openElements._indexOf(s2.element);
  let o2 = e3.openElements.slotAbove(i2);
  for (; e3.openElements.items[o2] !== t2; ) o2 = e3.openElements.slotAbove(o2);
  e3.openElements.replaceFormattingElement(i2, o2, n2, a2.tagID);
}
function zt(e3, t2) {
  const { current: s2, currentTagId: r2 } = e3.openElements;
  if (r2 !== t2.tagID || e3.treeAdapter.getNamespaceURI(s2) !== Ne.HTML || e3.activeFormattingElements.getElementEntry(s2)) for (let s3 = 0; s3 < 8; s3++) {
    const s4 = jt(e3, t2);
    if (!s4) break;
    const r3 = Kt(e3, s4);
    if (-1 === r3) break;
    const a2 = e3.openElements.items[r3];
    e3.activeFormattingElements.bookmark = s4;
    const n2 = Wt(e3, r3, s4.element), i2 = e3.openElements.getCommonAncestor(s4.element);
    e3.treeAdapter.detachNode(n2), i2 && Vt(e3, i2, n2), Jt(e3, a2, s4);
  }
  else e3.openElements.pop();
}
function es(e3, t2) {
  e3._appendCommentNode(t2, e3.openElements.currentTmplContentOrNode);
}
function ts(e3, t2) {
  if (e3.stopped = true, t2.location) {
    const s2 = e3.fragmentContext ? 0 : 2;
    for (let r2 = e3.openElements.stackTop; r2 >= s2; r2 = e3.openElements.slotBelow(r2)) e3._setEndLocation(e3.openElements.items[r2], t2);
    if (!e3.fragmentContext && e3.openElements.stackTop >= 0) {
      const s3 = e3.openElements.items[0], r2 = e3.treeAdapter.getNodeSourceCodeLocation(s3);
      if (r2 && !r2.endTag && (e3._setEndLocation(s3, t2), e3.openElements.stackTop >= 1)) {
        const s4 = e3.openElements.items[1], r3 = e3.treeAdapter.getNodeSourceCodeLocation(s4);
        r3 && !r3.endTag && e3._setEndLocation(s4, t2);
      }
    }
  }
}
function ss(e3, t2) {
  e3._err(t2, le.missingDoctype, true), e3.treeAdapter.setDocumentMode(e3.document, Re.QUIRKS), e3.insertionMode = Gt.BEFORE_HTML, e3._processToken(t2);
}
function rs(e3, t2) {
  e3._insertFakeRootElement(), e3.insertionMode = Gt.BEFORE_HEAD, e3._processToken(t2);
}
function as(e3, t2) {
  e3._insertFakeElement(ke.HEAD, Fe.HEAD), e3.headElement = e3.openElements.current, e3.insertionMode = Gt.IN_HEAD, e3._processToken(t2);
}
function ns(e3, t2) {
  switch (t2.tagID) {
    case Fe.HTML:
      ps(e3, t2);
      break;
    case Fe.BASE:
    case Fe.BASEFONT:
    case Fe.BGSOUND:
    case Fe.LINK:
    case Fe.META:
      e3._appendElement(t2, Ne.HTML), t2.ackSelfClosing = true;
      break;
    case Fe.TITLE:
      e3._switchToTextParsing(t2, Qe.RCDATA);
      break;
    case Fe.NOSCRIPT:
      e3.options.scriptingEnabled ? e3._switchToTextParsing(t2, Qe.RAWTEXT) : (e3._insertElement(t2, Ne.HTML), e3.insertionMode = Gt.IN_HEAD_NO_SCRIPT);
      break;
    case Fe.NOFRAMES:
    case Fe.STYLE:
      e3._switchToTextParsing(t2, Qe.RAWTEXT);
      break;
    case Fe.SCRIPT:
      e3._switchToTextParsing(t2, Qe.SCRIPT_DATA);
      break;
    case Fe.TEMPLATE:
      e3._insertTemplate(t2), e3.activeFormattingElements.insertMarker(), e3.framesetOk = false, e3.insertionMode = Gt.IN_TEMPLATE, e3.tmplInsertionModeStack.push(Gt.IN_TEMPLATE);
      break;
    case Fe.HEAD:
      e3._err(t2, le.misplacedStartTagForHeadElement);
      break;
    default:
      os(e3, t2);
  }
}
function is(e3, t2) {
  e3.openElements.tmplCount > 0 ? (e3.openElements.generateImpliedEndTagsThoroughly(), e3.openElements.currentTagId !== Fe.TEMPLATE && e3._err(t2, le.closingOfElementWithOpenChildElements), e3.openElements.popUntilTagNamePopped(Fe.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop(), e3._resetInsertionMode()) : e3._err(t2, le.endTagWithoutMatchingOpenElement);
}
function os(e3, t2) {
  e3.openElements.pop(), e3.insertionMode = Gt.AFTER_HEAD, e3._processToken(t2);
}
function cs(e3, t2) {
  const s2 = t2.type === ue.EOF ? le.openElementsLeftAfterEof : le.disallowedContentInNoscriptInHead;
  e3._err(t2, s2), e3.openElements.pop(), e3.insertionMode = Gt.IN_HEAD, e3._processToken(t2);
}
function Ds(e3, t2) {
  e3._insertFakeElement(ke.BODY, Fe.BODY), e3.insertionMode = Gt.IN_BODY, Es(e3, t2);
}
function Es(e3, t2) {
  switch (t2.type) {
    case ue.CHARACTER:
      Ts(e3, t2);
      break;
    case ue.WHITESPACE_CHARACTER:
      hs(e3, t2);
      break;
    case ue.COMMENT:
      es(e3, t2);
      break;
    case ue.START_TAG:
      ps(e3, t2);
      break;
    case ue.END_TAG:
      ds(e3, t2);
      break;
    case ue.EOF:
      us(e3, t2);
  }
}
function hs(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2);
}
function Ts(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2), e3.framesetOk = false;
}
function ls(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._appendElement(t2, Ne.HTML), e3.framesetOk = false, t2.ackSelfClosing = true;
}
function fs(e3) {
  const t2 = Le(e3, Ce.TYPE);
  return null != t2 && "hidden" === t2.toLowerCase();
}
function _s(e3, t2) {
  e3._switchToTextParsing(t2, Qe.RAWTEXT);
}
function As(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertElement(t2, Ne.HTML);
}
function ps(e3, t2) {
  switch (t2.tagID) {
    case Fe.I:
    case Fe.S:
    case Fe.B:
    case Fe.U:
    case Fe.EM:
    case Fe.TT:
    case Fe.BIG:
    case Fe.CODE:
    case Fe.FONT:
    case Fe.SMALL:
    case Fe.STRIKE:
    case Fe.STRONG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case Fe.A:
      ((e4, t3) => {
        const s2 = e4.activeFormattingElements.getElementEntryInScopeWithTagName(ke.A);
        s2 && (zt(e4, t3), e4.openElements.remove(s2.element), e4.activeFormattingElements.removeEntry(s2)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case Fe.H1:
    case Fe.H2:
    case Fe.H3:
    case Fe.H4:
    case Fe.H5:
    case Fe.H6:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), void 0 !== e4.openElements.currentTagId && xe.has(e4.openElements.currentTagId) && e4.openElements.pop(), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.P:
    case Fe.DL:
    case Fe.OL:
    case Fe.UL:
    case Fe.DIV:
    case Fe.DIR:
    case Fe.NAV:
    case Fe.MAIN:
    case Fe.MENU:
    case Fe.ASIDE:
    case Fe.CENTER:
    case Fe.FIGURE:
    case Fe.FOOTER:
    case Fe.HEADER:
    case Fe.HGROUP:
    case Fe.DIALOG:
    case Fe.DETAILS:
    case Fe.ADDRESS:
    case Fe.ARTICLE:
    case Fe.SEARCH:
    case Fe.SECTION:
    case Fe.SUMMARY:
    case Fe.FIELDSET:
    case Fe.BLOCKQUOTE:
    case Fe.FIGCAPTION:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.LI:
    case Fe.DD:
    case Fe.DT:
      ((e4, t3) => {
        e4.framesetOk = false;
        const s2 = t3.tagID === Fe.LI ? e4.openElements.indexOfTopmost(Fe.LI) : Math.max(e4.openElements.indexOfTopmost(Fe.DD), e4.openElements.indexOfTopmost(Fe.DT));
        if (-1 !== s2 && !e4.openElements.hasListItemBoundaryAbove(s2)) {
          const t4 = e4.openElements.tagIDs[s2];
          e4.openElements.generateImpliedEndTagsWithExclusion(t4), e4.openElements.popUntilTagNamePopped(t4);
        }
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.BR:
    case Fe.IMG:
    case Fe.WBR:
    case Fe.AREA:
    case Fe.EMBED:
    case Fe.KEYGEN:
      ls(e3, t2);
      break;
    case Fe.HR:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._appendElement(t3, Ne.HTML), e4.framesetOk = false, t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.RB:
    case Fe.RTC:
      ((e4, t3) => {
        e4.openElements.hasInScope(Fe.RUBY) && e4.openElements.generateImpliedEndTags(), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.RT:
    case Fe.RP:
      ((e4, t3) => {
        e4.openElements.hasInScope(Fe.RUBY) && e4.openElements.generateImpliedEndTagsWithExclusion(Fe.RTC), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.PRE:
    case Fe.LISTING:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML), e4.skipNextNewLine = true, e4.framesetOk = false;
      })(e3, t2);
      break;
    case Fe.XMP:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._reconstructActiveFormattingElements(), e4.framesetOk = false, e4._switchToTextParsing(t3, Qe.RAWTEXT);
      })(e3, t2);
      break;
    case Fe.SVG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), Bt(t3), Ht(t3), t3.selfClosing ? e4._appendElement(t3, Ne.SVG) : e4._insertElement(t3, Ne.SVG), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.HTML:
      ((e4, t3) => {
        0 === e4.openElements.tmplCount && e4.treeAdapter.adoptAttributes(e4.openElements.items[0], t3.attrs);
      })(e3, t2);
      break;
    case Fe.BASE:
    case Fe.LINK:
    case Fe.META:
    case Fe.STYLE:
    case Fe.TITLE:
    case Fe.SCRIPT:
    case Fe.BGSOUND:
    case Fe.BASEFONT:
    case Fe.TEMPLATE:
      ns(e3, t2);
      break;
    case Fe.BODY:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        s2 && 0 === e4.openElements.tmplCount && (e4.framesetOk = false, e4.treeAdapter.adoptAttributes(s2, t3.attrs));
      })(e3, t2);
      break;
    case Fe.FORM:
      ((e4, t3) => {
        const s2 = e4.openElements.tmplCount > 0;
        e4.formElement && !s2 || (e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML), s2 || (e4.formElement = e4.openElements.current));
      })(e3, t2);
      break;
    case Fe.NOBR:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4.openElements.hasInScope(Fe.NOBR) && (zt(e4, t3), e4._reconstructActiveFormattingElements()), e4._insertElement(t3, Ne.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case Fe.MATH:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), bt(t3), Ht(t3), t3.selfClosing ? e4._appendElement(t3, Ne.MATHML) : e4._insertElement(t3, Ne.MATHML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.TABLE:
      ((e4, t3) => {
        e4.treeAdapter.getDocumentMode(e4.document) !== Re.QUIRKS && e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML), e4.framesetOk = false, e4.insertionMode = Gt.IN_TABLE;
      })(e3, t2);
      break;
    case Fe.INPUT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._appendElement(t3, Ne.HTML), fs(t3) || (e4.framesetOk = false), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.PARAM:
    case Fe.TRACK:
    case Fe.SOURCE:
      ((e4, t3) => {
        e4._appendElement(t3, Ne.HTML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.IMAGE:
      ((e4, t3) => {
        t3.tagName = ke.IMG, t3.tagID = Fe.IMG, ls(e4, t3);
      })(e3, t2);
      break;
    case Fe.BUTTON:
      ((e4, t3) => {
        e4.openElements.hasInScope(Fe.BUTTON) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(Fe.BUTTON)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML), e4.framesetOk = false;
      })(e3, t2);
      break;
    case Fe.APPLET:
    case Fe.OBJECT:
    case Fe.MARQUEE:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML), e4.activeFormattingElements.insertMarker(), e4.framesetOk = false;
      })(e3, t2);
      break;
    case Fe.IFRAME:
      ((e4, t3) => {
        e4.framesetOk = false, e4._switchToTextParsing(t3, Qe.RAWTEXT);
      })(e3, t2);
      break;
    case Fe.SELECT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML), e4.framesetOk = false, e4.insertionMode = e4.insertionMode === Gt.IN_TABLE || e4.insertionMode === Gt.IN_CAPTION || e4.insertionMode === Gt.IN_TABLE_BODY || e4.insertionMode === Gt.IN_ROW || e4.insertionMode === Gt.IN_CELL ? Gt.IN_SELECT_IN_TABLE : Gt.IN_SELECT;
      })(e3, t2);
      break;
    case Fe.OPTION:
    case Fe.OPTGROUP:
      ((e4, t3) => {
        e4.openElements.currentTagId === Fe.OPTION && e4.openElements.pop(), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Ne.HTML);
      })(e3, t2);
      break;
    case Fe.NOEMBED:
    case Fe.NOFRAMES:
      _s(e3, t2);
      break;
    case Fe.FRAMESET:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        e4.framesetOk && s2 && (e4.treeAdapter.detachNode(s2), e4.openElements.popAllUpToHtmlElement(), e4._insertElement(t3, Ne.HTML), e4.insertionMode = Gt.IN_FRAMESET);
      })(e3, t2);
      break;
    case Fe.TEXTAREA:
      ((e4, t3) => {
        e4._insertElement(t3, Ne.HTML), e4.skipNextNewLine = true, e4.tokenizer.state = Qe.RCDATA, e4.originalInsertionMode = e4.insertionMode, e4.framesetOk = false, e4.insertionMode = Gt.TEXT;
      })(e3, t2);
      break;
    case Fe.NOSCRIPT:
      e3.options.scriptingEnabled ? _s(e3, t2) : As(e3, t2);
      break;
    case Fe.PLAINTEXT:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(Fe.P) && e4._closePElement(), e4._insertElement(t3, Ne.HTML), e4.tokenizer.state = Qe.PLAINTEXT;
      })(e3, t2);
      break;
    case Fe.COL:
    case Fe.TH:
    case Fe.TD:
    case Fe.TR:
    case Fe.HEAD:
    case Fe.FRAME:
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
    case Fe.CAPTION:
    case Fe.COLGROUP:
      break;
    default:
      As(e3, t2);
  }
}
function ms(e3, t2) {
  const s2 = t2.tagID, r2 = s2 === Fe.UNKNOWN ? e3.openElements.indexOfTopmostByName(Ne.HTML, t2.tagName) : e3.openElements.indexOfTopmost(s2);
  r2 > 0 && !e3.openElements.hasSpecialElementAbove(r2) && (e3.openElements.generateImpliedEndTagsWithExclusion(s2), e3.openElements.stackTop >= r2 && e3.openElements.shortenToLength(r2));
}
function ds(e3, t2) {
  switch (t2.tagID) {
    case Fe.A:
    case Fe.B:
    case Fe.I:
    case Fe.S:
    case Fe.U:
    case Fe.EM:
    case Fe.TT:
    case Fe.BIG:
    case Fe.CODE:
    case Fe.FONT:
    case Fe.NOBR:
    case Fe.SMALL:
    case Fe.STRIKE:
    case Fe.STRONG:
      zt(e3, t2);
      break;
    case Fe.P:
      ((e4) => {
        e4.openElements.hasInButtonScope(Fe.P) || e4._insertFakeElement(ke.P, Fe.P), e4._closePElement();
      })(e3);
      break;
    case Fe.DL:
    case Fe.UL:
    case Fe.OL:
    case Fe.DIR:
    case Fe.DIV:
    case Fe.NAV:
    case Fe.PRE:
    case Fe.MAIN:
    case Fe.MENU:
    case Fe.ASIDE:
    case Fe.BUTTON:
    case Fe.CENTER:
    case Fe.FIGURE:
    case Fe.FOOTER:
    case Fe.HEADER:
    case Fe.HGROUP:
    case Fe.DIALOG:
    case Fe.ADDRESS:
    case Fe.ARTICLE:
    case Fe.DETAILS:
    case Fe.SEARCH:
    case Fe.SECTION:
    case Fe.SUMMARY:
    case Fe.LISTING:
    case Fe.FIELDSET:
    case Fe.BLOCKQUOTE:
    case Fe.FIGCAPTION:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case Fe.LI:
      ((e4) => {
        e4.openElements.hasInListItemScope(Fe.LI) && (e4.openElements.generateImpliedEndTagsWithExclusion(Fe.LI), e4.openElements.popUntilTagNamePopped(Fe.LI));
      })(e3);
      break;
    case Fe.DD:
    case Fe.DT:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTagsWithExclusion(s2), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case Fe.H1:
    case Fe.H2:
    case Fe.H3:
    case Fe.H4:
    case Fe.H5:
    case Fe.H6:
      ((e4) => {
        e4.openElements.hasNumberedHeaderInScope() && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilNumberedHeaderPopped());
      })(e3);
      break;
    case Fe.BR:
      ((e4) => {
        e4._reconstructActiveFormattingElements(), e4._insertFakeElement(ke.BR, Fe.BR), e4.openElements.pop(), e4.framesetOk = false;
      })(e3);
      break;
    case Fe.BODY:
      ((e4, t3) => {
        if (e4.openElements.hasInScope(Fe.BODY) && (e4.insertionMode = Gt.AFTER_BODY, e4.options.sourceCodeLocationInfo)) {
          const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
          s2 && e4._setEndLocation(s2, t3);
        }
      })(e3, t2);
      break;
    case Fe.HTML:
      ((e4, t3) => {
        e4.openElements.hasInScope(Fe.BODY) && (e4.insertionMode = Gt.AFTER_BODY, ys(e4, t3));
      })(e3, t2);
      break;
    case Fe.FORM:
      ((e4) => {
        const t3 = e4.openElements.tmplCount > 0, { formElement: s2 } = e4;
        t3 || (e4.formElement = null), (s2 || t3) && e4.openElements.hasInScope(Fe.FORM) && (e4.openElements.generateImpliedEndTags(), t3 ? e4.openElements.popUntilTagNamePopped(Fe.FORM) : s2 && e4.openElements.remove(s2));
      })(e3);
      break;
    case Fe.APPLET:
    case Fe.OBJECT:
    case Fe.MARQUEE:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker());
      })(e3, t2);
      break;
    case Fe.TEMPLATE:
      is(e3, t2);
      break;
    default:
      ms(e3, t2);
  }
}
function us(e3, t2) {
  e3.tmplInsertionModeStack.length > 0 ? Us(e3, t2) : ts(e3, t2);
}
function $s(e3, t2) {
  if (void 0 !== e3.openElements.currentTagId && Qt.has(e3.openElements.currentTagId)) switch (e3.pendingCharacterTokens.length = 0, e3.hasNonWhitespacePendingCharacterToken = false, e3.originalInsertionMode = e3.insertionMode, e3.insertionMode = Gt.IN_TABLE_TEXT, t2.type) {
    case ue.CHARACTER:
      Cs(e3, t2);
      break;
    case ue.WHITESPACE_CHARACTER:
      Ss(e3, t2);
  }
  else Ns(e3, t2);
}
function Is(e3, t2) {
  switch (t2.tagID) {
    case Fe.TD:
    case Fe.TH:
    case Fe.TR:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(ke.TBODY, Fe.TBODY), e4.insertionMode = Gt.IN_TABLE_BODY, Ms(e4, t3);
      })(e3, t2);
      break;
    case Fe.STYLE:
    case Fe.SCRIPT:
    case Fe.TEMPLATE:
      ns(e3, t2);
      break;
    case Fe.COL:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(ke.COLGROUP, Fe.COLGROUP), e4.insertionMode = Gt.IN_COLUMN_GROUP, gs(e4, t3);
      })(e3, t2);
      break;
    case Fe.FORM:
      ((e4, t3) => {
        e4.formElement || 0 !== e4.openElements.tmplCount || (e4._insertElement(t3, Ne.HTML), e4.formElement = e4.openElements.current, e4.openElements.pop());
      })(e3, t2);
      break;
    case Fe.TABLE:
      ((e4, t3) => {
        e4.openElements.hasInTableScope(Fe.TABLE) && (e4.openElements.popUntilTagNamePopped(Fe.TABLE), e4._resetInsertionMode(), e4._processStartTag(t3));
      })(e3, t2);
      break;
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, Ne.HTML), e4.insertionMode = Gt.IN_TABLE_BODY;
      })(e3, t2);
      break;
    case Fe.INPUT:
      ((e4, t3) => {
        fs(t3) ? e4._appendElement(t3, Ne.HTML) : Ns(e4, t3), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case Fe.CAPTION:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4.activeFormattingElements.insertMarker(), e4._insertElement(t3, Ne.HTML), e4.insertionMode = Gt.IN_CAPTION;
      })(e3, t2);
      break;
    case Fe.COLGROUP:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, Ne.HTML), e4.insertionMode = Gt.IN_COLUMN_GROUP;
      })(e3, t2);
      break;
    default:
      Ns(e3, t2);
  }
}
function Ls(e3, t2) {
  switch (t2.tagID) {
    case Fe.TABLE:
      e3.openElements.hasInTableScope(Fe.TABLE) && (e3.openElements.popUntilTagNamePopped(Fe.TABLE), e3._resetInsertionMode());
      break;
    case Fe.TEMPLATE:
      is(e3, t2);
      break;
    case Fe.BODY:
    case Fe.CAPTION:
    case Fe.COL:
    case Fe.COLGROUP:
    case Fe.HTML:
    case Fe.TBODY:
    case Fe.TD:
    case Fe.TFOOT:
    case Fe.TH:
    case Fe.THEAD:
    case Fe.TR:
      break;
    default:
      Ns(e3, t2);
  }
}
function Ns(e3, t2) {
  const s2 = e3.fosterParentingEnabled;
  e3.fosterParentingEnabled = true, Es(e3, t2), e3.fosterParentingEnabled = s2;
}
function Ss(e3, t2) {
  e3.pendingCharacterTokens.push(t2);
}
function Cs(e3, t2) {
  e3.pendingCharacterTokens.push(t2), e3.hasNonWhitespacePendingCharacterToken = true;
}
function Os(e3, t2) {
  let s2 = 0;
  if (e3.hasNonWhitespacePendingCharacterToken) for (; s2 < e3.pendingCharacterTokens.length; s2++) Ns(e3, e3.pendingCharacterTokens[s2]);
  else for (; s2 < e3.pendingCharacterTokens.length; s2++) e3._insertCharacters(e3.pendingCharacterTokens[s2]);
  e3.insertionMode = e3.originalInsertionMode, e3._processToken(t2);
}
var Rs = /* @__PURE__ */ new Set([Fe.CAPTION, Fe.COL, Fe.COLGROUP, Fe.TBODY, Fe.TD, Fe.TFOOT, Fe.TH, Fe.THEAD, Fe.TR]);
function gs(e3, t2) {
  switch (t2.tagID) {
    case Fe.HTML:
      ps(e3, t2);
      break;
    case Fe.COL:
      e3._appendElement(t2, Ne.HTML), t2.ackSelfClosing = true;
      break;
    case Fe.TEMPLATE:
      ns(e3, t2);
      break;
    default:
      ks(e3, t2);
  }
}
function ks(e3, t2) {
  e3.openElements.currentTagId === Fe.COLGROUP && (e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE, e3._processToken(t2));
}
function Ms(e3, t2) {
  switch (t2.tagID) {
    case Fe.TR:
      e3.openElements.clearBackToTableBodyContext(), e3._insertElement(t2, Ne.HTML), e3.insertionMode = Gt.IN_ROW;
      break;
    case Fe.TH:
    case Fe.TD:
      e3.openElements.clearBackToTableBodyContext(), e3._insertFakeElement(ke.TR, Fe.TR), e3.insertionMode = Gt.IN_ROW, Ps(e3, t2);
      break;
    case Fe.CAPTION:
    case Fe.COL:
    case Fe.COLGROUP:
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE, Is(e3, t2));
      break;
    default:
      Is(e3, t2);
  }
}
function Fs(e3, t2) {
  const s2 = t2.tagID;
  switch (t2.tagID) {
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
      e3.openElements.hasInTableScope(s2) && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE);
      break;
    case Fe.TABLE:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE, Ls(e3, t2));
      break;
    case Fe.BODY:
    case Fe.CAPTION:
    case Fe.COL:
    case Fe.COLGROUP:
    case Fe.HTML:
    case Fe.TD:
    case Fe.TH:
    case Fe.TR:
      break;
    default:
      Ls(e3, t2);
  }
}
function Ps(e3, t2) {
  switch (t2.tagID) {
    case Fe.TH:
    case Fe.TD:
      e3.openElements.clearBackToTableRowContext(), e3._insertElement(t2, Ne.HTML), e3.insertionMode = Gt.IN_CELL, e3.activeFormattingElements.insertMarker();
      break;
    case Fe.CAPTION:
    case Fe.COL:
    case Fe.COLGROUP:
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
    case Fe.TR:
      e3.openElements.hasInTableScope(Fe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE_BODY, Ms(e3, t2));
      break;
    default:
      Is(e3, t2);
  }
}
function bs(e3, t2) {
  switch (t2.tagID) {
    case Fe.TR:
      e3.openElements.hasInTableScope(Fe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE_BODY);
      break;
    case Fe.TABLE:
      e3.openElements.hasInTableScope(Fe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE_BODY, Fs(e3, t2));
      break;
    case Fe.TBODY:
    case Fe.TFOOT:
    case Fe.THEAD:
      (e3.openElements.hasInTableScope(t2.tagID) || e3.openElements.hasInTableScope(Fe.TR)) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = Gt.IN_TABLE_BODY, Fs(e3, t2));
      break;
    case Fe.BODY:
    case Fe.CAPTION:
    case Fe.COL:
    case Fe.COLGROUP:
    case Fe.HTML:
    case Fe.TD:
    case Fe.TH:
      break;
    default:
      Ls(e3, t2);
  }
}
function Bs(e3, t2) {
  switch (t2.tagID) {
    case Fe.HTML:
      ps(e3, t2);
      break;
    case Fe.OPTION:
      e3.openElements.currentTagId === Fe.OPTION && e3.openElements.pop(), e3._insertElement(t2, Ne.HTML);
      break;
    case Fe.OPTGROUP:
      e3.openElements.currentTagId === Fe.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === Fe.OPTGROUP && e3.openElements.pop(), e3._insertElement(t2, Ne.HTML);
      break;
    case Fe.HR:
      e3.openElements.currentTagId === Fe.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === Fe.OPTGROUP && e3.openElements.pop(), e3._appendElement(t2, Ne.HTML), t2.ackSelfClosing = true;
      break;
    case Fe.INPUT:
    case Fe.KEYGEN:
    case Fe.TEXTAREA:
    case Fe.SELECT:
      e3.openElements.hasInSelectScope(Fe.SELECT) && (e3.openElements.popUntilTagNamePopped(Fe.SELECT), e3._resetInsertionMode(), t2.tagID !== Fe.SELECT && e3._processStartTag(t2));
      break;
    case Fe.SCRIPT:
    case Fe.TEMPLATE:
      ns(e3, t2);
  }
}
function Hs(e3, t2) {
  switch (t2.tagID) {
    case Fe.OPTGROUP:
      e3.openElements.stackTop > 0 && e3.openElements.currentTagId === Fe.OPTION && e3.openElements.tagIDs[e3.openElements.slotBelow(e3.openElements.stackTop)] === Fe.OPTGROUP && e3.openElements.pop(), e3.openElements.currentTagId === Fe.OPTGROUP && e3.openElements.pop();
      break;
    case Fe.OPTION:
      e3.openElements.currentTagId === Fe.OPTION && e3.openElements.pop();
      break;
    case Fe.SELECT:
      e3.openElements.hasInSelectScope(Fe.SELECT) && (e3.openElements.popUntilTagNamePopped(Fe.SELECT), e3._resetInsertionMode());
      break;
    case Fe.TEMPLATE:
      is(e3, t2);
  }
}
function Us(e3, t2) {
  if (e3.openElements.tmplCount > 0) {
    do {
      e3.openElements.popUntilTagNamePopped(Fe.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop();
    } while (e3.openElements.tmplCount > 0);
    e3._resetInsertionMode(), e3.onEof(t2);
  } else ts(e3, t2);
}
function ys(e3, t2) {
  var s2;
  if (t2.tagID === Fe.HTML) {
    if (e3.fragmentContext || (e3.insertionMode = Gt.AFTER_AFTER_BODY), e3.options.sourceCodeLocationInfo && e3.openElements.tagIDs[0] === Fe.HTML) {
      e3._setEndLocation(e3.openElements.items[0], t2);
      const r2 = e3.openElements.items[1];
      r2 && !(null === (s2 = e3.treeAdapter.getNodeSourceCodeLocation(r2)) || void 0 === s2 ? void 0 : s2.endTag) && e3._setEndLocation(r2, t2);
    }
  } else Gs(e3, t2);
}
function Gs(e3, t2) {
  e3.insertionMode = Gt.IN_BODY, Es(e3, t2);
}
function ws(e3, t2) {
  e3.insertionMode = Gt.IN_BODY, Es(e3, t2);
}
function xs(e3) {
  for (; e3.treeAdapter.getNamespaceURI(e3.openElements.current) !== Ne.HTML && void 0 !== e3.openElements.currentTagId && !e3._isIntegrationPoint(e3.openElements.currentTagId, e3.openElements.current); ) e3.openElements.pop();
}
ke.AREA, ke.BASE, ke.BASEFONT, ke.BGSOUND, ke.BR, ke.COL, ke.EMBED, ke.FRAME, ke.HR, ke.IMG, ke.INPUT, ke.KEYGEN, ke.LINK, ke.META, ke.PARAM, ke.SOURCE, ke.TRACK, ke.WBR;
var vs = () => {
};
var Ys = { ...mt, appendChild: vs, insertBefore: vs, insertText: vs, insertTextBefore: vs, getChildNodes: () => [], getNodeSourceCodeLocation: () => null, setNodeSourceCodeLocation: vs };
var Qs = class e2 extends qt {
  constructor(e3, t2 = { left: 1e4 }, s2 = false) {
    super({ treeAdapter: Ys, scriptingEnabled: !s2, sourceCodeLocationInfo: true }), this.found = e3, this.room = t2, this.text = "", this.from = 0, this.hasImage = false, this.tokenizer.preprocessor.bufferWaterline = 1024;
  }
  parse(e3) {
    this.room.left += e3.length, this.text = e3, this.tokenizer.write(e3, false), this.tokenizer.flushCurrentCharacterToken(), this.noscriptGoesTo(this.from + e3.length), this.from += e3.length;
  }
  get kept() {
    return this.tokenizer.preprocessor.html.length + (this.noscript ? this.noscript.kept : 0);
  }
  get reached() {
    const { droppedBufferSize: e3, pos: t2 } = this.tokenizer.preprocessor, s2 = e3 + t2 + 1;
    return this.noscript ? Math.min(this.noscript.reached, s2) : s2;
  }
  get unfinished() {
    return (this.noscript ? this.noscript : this).tokenizer.currentToken;
  }
  wayToImage() {
    let e3 = "";
    const t2 = (t3) => {
      e3 += t3, this.parse(t3);
    };
    if (this.insertionMode == Gt.TEXT) {
      const { tagName: e4 } = this.openElements.current;
      if ("script" == e4) return null;
      t2(`</${e4}>`);
    }
    for (let { tmplCount: e4 } = this.openElements; e4 > 0; e4--) t2("</template>");
    return this.openElements.hasInSelectScope(be.TAG_ID.SELECT) && t2("</select>"), t2(this.wayFromPicture), this.hasImage = false, this.parse("<img>"), this.hasImage ? e3 : null;
  }
  get wayFromPicture() {
    return this.openElements.items.some((e3) => "picture" == e3.nodeName) ? "<span>" : "";
  }
  noscriptGoesTo(e3) {
    const { noscript: t2, text: s2, from: r2 } = this;
    t2 && e3 > t2.from && t2.parse(s2.slice(t2.from - r2, e3 - r2));
  }
  onItemPush(e3, t2, s2) {
    if (--this.room.left < 0 || this.activeFormattingElements.elementEntries.size > 500) throw new Error("There are more elements than any page has.");
    super.onItemPush(e3, t2, s2);
  }
  _createElement(...e3) {
    return this.madeFor = e3[3], this.made = super._createElement(...e3);
  }
  onStartTag(t2) {
    super.onStartTag(t2);
    const { made: s2 } = this;
    if (!s2 || s2.attrs != t2.attrs || s2.namespaceURI != be.NS.HTML) return;
    const r2 = this.openElements.tmplCount > 0;
    switch (t2.tagName) {
      case "a":
        this.found.anchor(t2);
        break;
      case "base":
        r2 || this.found.base(t2);
        break;
      case "img":
        this.hasImage = !r2 && "picture" != this.madeFor.nodeName;
        break;
      case "noscript":
        if (this.insertionMode == Gt.TEXT) {
          const { anchor: s3 } = this.found;
          this.noscript = new e2({ anchor: s3, base: vs, bodyEnd: vs }, this.room, true), this.noscript.startAt(t2.location.endOffset);
        }
    }
  }
  startAt(e3) {
    this.from = this.tokenizer.preprocessor.droppedBufferSize = e3 - 6, this.parse("<body>");
  }
  onEndTag(e3) {
    this.noscript && (this.noscriptGoesTo(e3.location.startOffset), this.noscript = void 0), super.onEndTag(e3), "body" == e3.tagName && this.insertionMode == Gt.AFTER_BODY && this.found.bodyEnd(e3);
  }
};
var Zs = /^(a|ba?s?e?|bo?d?y?)$/;
var qs = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;
var js = (e3) => e3.replace(/[&"'<>]/g, (e4) => `&#${e4.charCodeAt(0)};`);
function Ks(e3) {
  if (1 == e3.length) return e3[0];
  const t2 = new Uint8Array(e3.reduce((e4, t3) => e4 + t3.length, 0));
  let s2 = 0;
  for (const r2 of e3) t2.set(r2, s2), s2 += r2.length;
  return t2;
}
function Ws(e3, t2, s2) {
  const a2 = /* @__PURE__ */ new Map(), n2 = /* @__PURE__ */ new Map();
  let i2, o2, c2 = false;
  try {
    const s3 = r(t2);
    s3 && (i2 = p(e3, s3), o2 = s3.base);
  } catch {
  }
  const { write: D2, end: E2 } = ((e4) => {
    const t3 = new TextDecoder("latin1"), s3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), r2 = new TextEncoder();
    let a3 = [], n3 = [], i3 = 0, o3 = 0, c3 = "", D3 = [], E3 = false, h3 = false;
    const T3 = (e5) => {
      const t4 = Ks(n3), s4 = e5 - i3;
      return n3 = [t4.subarray(s4)], i3 = e5, t4.subarray(0, s4);
    }, l2 = (e5) => {
      e5 > i3 && a3.push(T3(e5));
    }, f2 = (e5) => a3.push(r2.encode(e5)), _2 = ({ location: e5 }) => {
      const { startOffset: r3, endOffset: a4, attrs: o4 } = e5;
      if (r3 < i3 || a4 - r3 > 65536) return null;
      n3 = [Ks(n3)];
      const c4 = n3[0].subarray(r3 - i3, a4 - i3), D4 = t3.decode(c4), E4 = (e6) => {
        const t4 = o4 && o4[e6];
        if (!t4) return null;
        const s4 = t4.startOffset - r3 + e6.length;
        qs.lastIndex = s4;
        const [a5, n4] = qs.exec(D4) || ["", ""], i4 = s4 + a5.length, E5 = /^["']/.test(n4) ? 1 : 0;
        return { from: r3 + s4, to: r3 + i4, value: c4.subarray(i4 - n4.length + E5, i4 - E5) };
      };
      return { startOffset: r3, place: E4, read: (e6) => {
        const t4 = E4(e6);
        return t4 && ((e7, t5) => {
          const s4 = t5 !== b.Strict;
          let r4 = e7.indexOf("&");
          if (r4 < 0) return e7;
          const a5 = e7.length;
          let n4 = "", i4 = 0;
          do {
            const o5 = r4 + 1;
            if (o5 + 1 >= a5) break;
            const c5 = e7.charCodeAt(o5);
            if (38 === c5) {
              r4 = o5;
              continue;
            }
            if (35 === c5) {
              const t6 = ee(e7, o5 + 1, !s4), a6 = J(t6);
              0 === a6 ? r4 = e7.indexOf("&", o5) : (i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += L(2097151 & t6), i4 = r4 + a6, r4 = re(e7, i4));
              continue;
            }
            const D5 = Y[k(c5, e7.charCodeAt(o5 + 1))];
            if (32768 & D5) {
              const s5 = se(e7, o5, t5);
              s5 >= 0 ? (i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += j(Z[s5 >> 6]), i4 = o5 + (63 & s5), r4 = re(e7, i4)) : r4 = e7.indexOf("&", o5);
              continue;
            }
            let E5 = 32767 & D5, h4 = -1;
            for (; 0 !== E5; ) {
              const t6 = E5 & -E5;
              E5 ^= t6;
              const r5 = 33 - Math.clz32(t6), n5 = o5 + r5;
              if (n5 > a5) break;
              const i5 = n5 < a5 && e7.charCodeAt(n5) === H;
              if (!(i5 || s4 && D5 >>> r5 + 14 & 1)) continue;
              const c6 = K(e7, o5, r5);
              if (!(c6 < 0)) {
                if (i5) {
                  h4 = c6 << 6 | 32 | r5 + 1;
                  break;
                }
                2 & Z[c6] && (h4 = c6 << 6 | r5);
              }
            }
            if (h4 >= 0) {
              const s5 = 31 & h4;
              if (32 & h4 || t5 !== b.Attribute || o5 + s5 >= a5 || !y(e7.charCodeAt(o5 + s5))) {
                i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += j(Z[h4 >> 6]), i4 = o5 + s5, r4 = re(e7, i4);
                continue;
              }
            }
            r4 = e7.indexOf("&", o5 + 1);
          } while (r4 >= 0);
          return n4 + e7.slice(i4);
        })(s3.decode(t4.value).replace(/\0/g, "\uFFFD"), b.Attribute);
      } };
    }, A2 = () => {
      const t4 = ((t5) => {
        try {
          return t5[0] ? e4.links(t5) : [];
        } catch {
          return [];
        }
      })(D3.map(({ wanted: e5 }) => e5));
      D3.forEach(({ tag: e5 }, s4) => {
        const r3 = t4[s4];
        if (!r3) return;
        const a4 = e5.place(u), n4 = `"${js(r3.own)}"`, i4 = [{ ...e5.place("href"), html: `="${js(r3.href)}"` + (a4 ? "" : ` ${u}=${n4}`) }];
        a4 && i4.push({ ...a4, html: "=" + n4 }), i4.sort((e6, t5) => e6.from - t5.from);
        for (const { from: e6, to: t5, html: s5 } of i4) l2(e6), f2(s5), T3(t5);
      }), D3 = [];
    }, p2 = (t4) => {
      if (!E3) {
        E3 = true;
        try {
          const s4 = e4.end();
          s4 && f2(t4 + s4);
        } catch {
        }
      }
    }, m2 = new Qs({ anchor(t4) {
      const s4 = _2(t4);
      try {
        const t5 = s4 && e4.anchor(s4.read);
        t5 && D3.push({ tag: s4, wanted: t5 });
      } catch {
      }
      100 == D3.length && A2();
    }, base(t4) {
      var s4;
      try {
        const r3 = null == (s4 = _2(t4)) ? void 0 : s4.read("href");
        null != r3 && e4.base(r3);
      } catch {
      }
    }, bodyEnd(e5) {
      const t4 = E3 ? null : _2(e5);
      t4 && (A2(), l2(t4.startOffset), p2(m2.wayFromPicture));
    } }), d2 = (e5) => {
      try {
        h3 || e5();
      } catch {
        h3 = E3 = true;
      }
    }, $2 = () => {
      const e5 = c3;
      c3 = "", d2(() => m2.parse(e5)), A2(), l2((() => {
        if (h3) return o3;
        const { reached: e6, unfinished: s4 } = m2;
        if (!s4) {
          const [s5, r4] = [Ks(n3), e6 - i3], a5 = t3.decode(s5.subarray(Math.max(r4 - 2, 0), r4));
          return e6 - (/<\/?$/.exec(a5) || [""])[0].length;
        }
        const { tagName: r3, location: a4 } = s4;
        return Zs.test(r3) && e6 - a4.startOffset <= 65536 ? a4.startOffset : e6;
      })());
    }, I2 = () => {
      const e5 = Ks(a3);
      return a3 = [], e5;
    };
    return { write(e5) {
      n3.push(new Uint8Array(e5));
      const s4 = t3.decode(n3[n3.length - 1]);
      return c3 += ((e6, t4) => {
        let s5 = 0;
        for (; t4 + s5 < 3 && e6[s5] == "\xEF\xBB\xBF"[t4 + s5]; ) s5++;
        return " ".repeat(s5) + e6.slice(s5);
      })(s4, o3), o3 += e5.length, 16 * c3.length > m2.kept - 4096 && $2(), I2();
    }, end: () => ($2(), l2(o3), d2(() => {
      const e5 = m2.wayToImage();
      null != e5 && p2(e5);
    }), I2()) };
  })({ base(e4) {
    if (!c2) {
      c2 = true;
      const { protocol: t3, href: s3 } = new URL(e4, o2);
      o2 = /^(data|javascript):$/.test(t3) ? o2 : s3;
    }
  }, anchor(e4) {
    const [t3, s3] = ["data-smart-link", "href"].map(e4);
    if (!i2 || null == t3 || null == s3) return null;
    const r2 = ((e5, t4) => {
      const [s4, r3] = (e5 || "").split(" http");
      return r3 && ((e6, t5) => {
        const s5 = (e7) => e7.replace(/\+/g, " ").split(/[?&#]/).map(_), r4 = s5(e6);
        return s5(t5).every((e7) => r4.includes(e7));
      })(t4, s4) ? "http" + r3 : t4;
    })(e4(u), new URL(s3, o2).href);
    return { platform: t3, appId: e4("data-app-id"), href: r2 };
  }, links(e4) {
    const t3 = [...new Map(e4.map((e5) => [JSON.stringify(e5), e5]))].filter(([e5]) => !n2.has(e5));
    if (t3[0]) {
      const { links: e5 } = i2(t3.map(([, e6]) => e6));
      t3.forEach(([t4], s4) => n2.set(t4, e5[s4]));
    }
    const s3 = e4.map((e5) => {
      const t4 = n2.get(JSON.stringify(e5));
      return t4 ? (a2.set(e5.platform.toLowerCase(), e5), { href: t4, own: new URL(t4).href + " " + e5.href }) : null;
    });
    return n2.size > 100 && n2.clear(), s3;
  }, end() {
    const e4 = i2 && s2 && s2.impression && i2([...a2.values()]).impression;
    return e4 ? `<img src="${js(e4)}" width="1" height="1" alt="" hidden>` : "";
  } }), h2 = (() => {
    const e4 = new TextEncoder();
    let t3 = "";
    const s3 = () => {
      const s4 = t3 ? [e4.encode(t3)] : [];
      return t3 = "", s4;
    };
    return { read(r2) {
      if (null == r2) return [];
      const a3 = (n3 = r2, Object.prototype.toString.call(n3).slice(8, -1));
      var n3;
      if ("String" == a3) {
        const s4 = t3 + r2;
        return t3 = (/[\ud800-\udbff]$/.exec(s4) || [""])[0], [e4.encode(s4.slice(0, s4.length - t3.length))];
      }
      if (ArrayBuffer.isView(r2)) return [...s3(), new Uint8Array(r2.buffer, r2.byteOffset, r2.byteLength)];
      if (/^(Shared)?ArrayBuffer$/.test(a3)) return [...s3(), new Uint8Array(r2)];
      throw new TypeError(`smart-script: a chunk of a page has to be text or bytes; this one is ${a3}.`);
    }, rest: s3 };
  })(), T2 = (e4, t3) => {
    e4.length && t3.enqueue(e4);
  };
  return new TransformStream({ transform(e4, t3) {
    for (const s3 of h2.read(e4)) T2(D2(s3), t3);
  }, flush(e4) {
    for (const t3 of h2.rest()) T2(D2(t3), e4);
    T2(E2(), e4);
  } });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planLinks,
  transform
});
